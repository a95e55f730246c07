#!/usr/bin/env bash
# Saving under every fault that a sweeper of others knows: killed, failing, torn, cut short, full, read-only.
#
#   tests/support/sweep_all.sh SWEEPER [PROGRAM] [MODES]
#
# SWEEPER is a crash_sweep.sh: it replaces {file} and {dir} in commands and disturbs them. Some of its modes want root.
set -euo pipefail
cd "$(dirname "$0")/../.."
sweeper=$1
program=$(realpath "${2:-target/debug/entente}")
modes=${3:-lint,kill,error,torn,fsize,links,full,ro}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
# Others have to be able to run it, too.
install -m 755 "$program" "$work/entente"
{
    printf 'entente-journal:1\n'
    printf '(path:"%s",machine:"here",process:1,running:"1-1",sequence:1,at:"2026-03-02T14:02:00")\n' "$work/nowhere"
    cat assets/samples/payroll.entente
} >"$work/left.journal"
chmod 644 "$work/left.journal"
echo '(no_versions: true)' >"$work/settings.ron"
chmod 644 "$work/settings.ron"
# The journal is laid out anew for each case; the command writes it over the file. Earlier versions are off: that one
# cannot be kept hinders no save, on purpose, and sweep.sh looks after them. The standard library itself breaks off where a
# folder cannot be closed, so that breaking off is no failure here; sweep.sh looks for it, too.
"$sweeper" --old assets/samples/portal.entente --file a.entente --panic-ok --modes "$modes" ${SHOW:+--show $SHOW} \
    --setup "mkdir -p {dir}/state/journals && cp $work/settings.ron {dir} && cp $work/left.journal {dir}/state/journals/0-0-1-1-1.journal && chmod -R a+rwX {dir}/state" \
    -- env ENTENTE_CONFIG_DIR={dir} ENTENTE_STATE_DIR={dir}/state "$work/entente" recover --out '{file}' --force

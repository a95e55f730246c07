### Passphrases: asked for, set, changed, removed.

unlock-title = Passphrase
unlock-ask = Passphrase needed
unlock-ask-text = “{ $file }” is encrypted. Which passphrase opens it?
unlock-one = Passphrase
unlock-show = Show or hide the letters
unlock-open = Open
unlock-say = Passphrase…
unlock-trying = Trying it: this takes a moment, so that nobody can try millions
unlock-working = Encrypting and saving…
unlock-act = What is done
unlock-set = Set passphrase
unlock-change = Change passphrase
unlock-remove = Remove passphrase
unlock-change-short = Change it
unlock-remove-short = Remove it
unlock-set-text = From now on the file, its unsaved work and its earlier versions open only with this passphrase. The file is saved with it at once.
unlock-change-text = The file gets a new key and is saved with it at once. Whoever knows only the old passphrase no longer opens it.
unlock-remove-text = The file is saved unencrypted at once. Whoever gets hold of it can read it.
unlock-present = Present passphrase
unlock-new = New passphrase
unlock-again = The same once more
unlock-hint = Four or more words that have nothing to do with each other are easy to keep in mind and hard to guess. One word, a name or a date is not.
unlock-lost = Nobody can get it back. Who forgets it has lost the file: there is no second way in.
unlock-present-missing = Type the present passphrase
unlock-new-missing = Type a new passphrase
unlock-differ = The two are not the same. Type the new passphrase twice.
unlock-present-wrong = This is not the present passphrase
unlock-earlier = Earlier versions of this engagement
unlock-earlier-encrypt = Encrypt them too
unlock-earlier-new = Encrypt them anew
unlock-earlier-plain = Keep, unencrypted
unlock-earlier-remove = Remove them
unlock-set-traces = What was saved unencrypted before may still be found on the disk, in backups and with sync programs
unlock-change-traces = Copies that lie elsewhere, in backups and with sync programs, still open with the old one
unlock-remove-traces = Copies that lie elsewhere stay encrypted with it
unlock-done-set = The file is encrypted and saved. Keep the passphrase where you find it again.
unlock-done-change = The file is saved and opens with the new passphrase
unlock-done-remove = The passphrase is removed and the file is saved unencrypted
unlock-done-later = The file will be encrypted from its first save on
unlock-stays = The passphrase stays as it was: the file could not be saved
unlock-earlier-left = { $n ->
    [one] One earlier version opens with another passphrase or could not be written, and stays as it is
   *[other] { $n } earlier versions open with another passphrase or could not be written, and stay as they are
}
unlock-version-other = Encrypted with another passphrase
unlock-recover-kept = Unsaved work of { $at }
unlock-recover-locked = It is encrypted as its file is. With the passphrase you see how it differs.
unlock-is-set = Encrypted with a passphrase
unlock-copy = Encrypt the copy with a passphrase of its own
unlock-copy-plain = The copy is not encrypted: whoever has it can read it
unlock-copy-team = This file is encrypted. The copy without the private layer goes to others: who has its passphrase need not know that of this file.
unlock-copy-locked = The copy “{ $file }” opens with another passphrase
unlock-never-saved = Nothing is saved yet: this holds for the unsaved work at once, and for the file from its first save on
unlock-done-remove-later = The passphrase is removed: the first save will not be encrypted
unlock-work-left = { $n ->
    [one] Unsaved work of an earlier run could not be written anew, and stays as it is
   *[other] Unsaved work of { $n } earlier runs could not be written anew, and stays as it is
}
unlock-theirs-is = It has a passphrase that yours has not: whichever you choose, the file keeps it
unlock-theirs-plain = It is no longer encrypted: whichever you choose, the next save encrypts it with your passphrase
unlock-theirs-taken = Their version is open. In its place it lies unencrypted until you save.
unlock-mine-back = If you keep yours, the file opens with your passphrase again and not with theirs
unlock-mine-plain = If you keep yours, the file is saved unencrypted. With their passphrase it stays encrypted.

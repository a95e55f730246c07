//! Bytes as text: marks at the beginning, what an XML file says of itself, and code pages of older programs.
//!
//! Owns nothing else: what the text means is read elsewhere.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Where an XML file says how it is written.
const DECLARATION: usize = 200;

/// The text of an XML file: by the mark at its beginning, else UTF-8, else as its first line says. None where it is no
/// text at all.
pub(super) fn xml(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, mark),
        // Without a mark, but every other byte is empty.
        None if bytes.starts_with(b"<\0") => (UTF_16LE, 0),
        None if bytes.starts_with(b"\0<") => (UTF_16BE, 0),
        None => (UTF_8, 0),
    };
    let bytes = &bytes[mark..];
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        return Some(text);
    }
    let (text, wrong) = declared(bytes)?.decode_without_bom_handling(bytes);
    (!wrong).then_some(text)
}

/// The beginning of a text that may be cut within a letter and be in any code page; none of what is no text.
pub(super) fn begin(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Some(encoding.decode_without_bom_handling(&bytes[mark..]).0);
    }
    if bytes.starts_with(b"<\0") {
        return Some(UTF_16LE.decode_without_bom_handling(bytes).0);
    }
    let control = |byte: &u8| *byte < 0x20 && !matches!(*byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1A);
    (!bytes.iter().take(4096).any(control)).then(|| String::from_utf8_lossy(bytes))
}

/// The encoding that the first line of an XML file names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let first = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARATION)]).into_owned();
    let (_, rest) = first.split_once("encoding")?;
    let label = rest.split(['"', '\'']).nth(1)?;
    Encoding::for_label(label.as_bytes())
}

/// The text of a file in a code page; UTF-8 counts first, as no text in a code page is UTF-8 by chance.
pub(super) fn in_code_page(bytes: &[u8], encoding: &'static Encoding) -> String {
    let marked = Encoding::for_bom(bytes).map_or(bytes, |(_, mark)| &bytes[mark..]);
    match std::str::from_utf8(marked) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding.decode_without_bom_handling(marked).0.into_owned(),
    }
}

/// Upper halves of the two code pages of DOS that MPX names: Western and American.
const DOS_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";
const DOS_437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// The text of an MPX file by the name of its code page (third place of its first record).
pub(super) fn of_mpx(bytes: &[u8], code_page: &str) -> String {
    let dos = |table: &str| {
        let upper: Vec<char> = table.chars().collect();
        let letter = |byte: &u8| match byte {
            0..0x80 => char::from(*byte),
            _ => upper.get(usize::from(*byte) - 0x80).copied().unwrap_or('\u{fffd}'),
        };
        bytes.iter().map(letter).collect()
    };
    match code_page.trim().to_ascii_uppercase().as_str() {
        "850" => dos(DOS_850),
        "437" => dos(DOS_437),
        "MAC" => in_code_page(bytes, encoding_rs::MACINTOSH),
        "RU" => in_code_page(bytes, encoding_rs::WINDOWS_1251),
        "ZH" => in_code_page(bytes, encoding_rs::GBK),
        _ => in_code_page(bytes, ansi(bytes)),
    }
}

/// Which Windows code page an "ANSI" file is in: it does not say, so its keywords do ("duration" in the header of its
/// tasks).
fn ansi(bytes: &[u8]) -> &'static Encoding {
    let has = |encoding: &'static Encoding, word: &str| {
        let (wanted, _, unknown) = encoding.encode(word);
        !unknown && bytes.windows(wanted.len()).take(1 << 20).any(|window| window == &wanted[..])
    };
    if has(encoding_rs::WINDOWS_1251, "Длительность") {
        encoding_rs::WINDOWS_1251
    } else if has(encoding_rs::GBK, "工期") {
        encoding_rs::GBK
    } else {
        WINDOWS_1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_says_how_it_is_written() {
        assert_eq!(xml("<a>ж</a>".as_bytes()).as_deref(), Some("<a>ж</a>"));
        assert_eq!(xml(b"\xEF\xBB\xBF<a/>").as_deref(), Some("<a/>"));
        assert_eq!(xml(b"\xFF\xFE<\0a\0/\0>\0").as_deref(), Some("<a/>"));
        assert_eq!(
            xml(b"<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xE6</a>").as_deref(),
            Some("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>ж</a>")
        );
        assert_eq!(xml(b"<a>\xE6</a>"), None);
    }

    #[test]
    fn code_pages_of_mpx() {
        assert_eq!(DOS_850.chars().count(), 128);
        assert_eq!(DOS_437.chars().count(), 128);
        assert_eq!(of_mpx(b"f\xFCr \x80", "ANSI"), "für €");
        assert_eq!(of_mpx(b"f\x81r", "850"), "für");
        assert_eq!(of_mpx(b"f\x9Fr", "MAC"), "für");
        assert_eq!(of_mpx("für".as_bytes(), "ANSI"), "für");
        let russian = encoding_rs::WINDOWS_1251.encode("60;Название;Длительность").0.into_owned();
        assert_eq!(of_mpx(&russian, "ANSI"), "60;Название;Длительность");
    }
}

//! Money: integers of minor units with a currency, shown with the sign that each language expects.

use super::numbers::{self, joined};
use super::{Language, Words};

const NO_BREAK_SPACE: char = '\u{a0}';

/// A currency as ISO 4217 knows it, and the sign that readers abroad tell from others (CLDR).
struct Currency {
    code: &'static str,
    /// Digits of the minor unit: 2 for cents, 0 where there is none.
    minor_digits: u32,
    sign: &'static str,
}

const fn currency(code: &'static str, minor_digits: u32, sign: &'static str) -> Currency {
    Currency { code, minor_digits, sign }
}

/// The currencies whose sign is shown. All others show their code; those of them without two minor digits stand in
/// [`minor_digits`].
const CURRENCIES: &[Currency] = &[
    currency("USD", 2, "$"),
    currency("EUR", 2, "€"),
    currency("GBP", 2, "£"),
    currency("RUB", 2, "₽"),
    currency("CNY", 2, "CN¥"),
    currency("JPY", 0, "¥"),
    currency("KZT", 2, "₸"),
    currency("UAH", 2, "₴"),
    currency("INR", 2, "₹"),
    currency("KRW", 0, "₩"),
    currency("TRY", 2, "₺"),
    currency("ILS", 2, "₪"),
    currency("VND", 0, "₫"),
    currency("PHP", 2, "₱"),
    currency("GEL", 2, "₾"),
    currency("HKD", 2, "HK$"),
    currency("TWD", 2, "NT$"),
    currency("SGD", 2, "S$"),
    currency("AUD", 2, "A$"),
    currency("CAD", 2, "CA$"),
    currency("NZD", 2, "NZ$"),
    currency("MXN", 2, "MX$"),
    currency("BRL", 2, "R$"),
];

/// Digits of the minor unit of a currency (ISO 4217); 2 where it is not known otherwise.
pub fn minor_digits(code: &str) -> u32 {
    match code {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "KMF" | "PYG" | "RWF" | "UGX" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => CURRENCIES.iter().find(|known| known.code == code).map_or(2, |known| known.minor_digits),
    }
}

/// The sign of a currency for readers of a language, if one is customary: ¥ is the yuan in Chinese and the yen
/// elsewhere, $ the dollar of the United States except in Chinese.
fn sign(language: Language, code: &str) -> Option<&'static str> {
    match (language, code) {
        (Language::Chinese, "CNY") => Some("¥"),
        (Language::Chinese, "JPY") => Some("JP¥"),
        (Language::Chinese, "USD") => Some("US$"),
        _ => CURRENCIES.iter().find(|known| known.code == code).map(|known| known.sign),
    }
}

impl Words {
    /// An amount in minor units (cents) of an ISO 4217 currency: `$12,345`, `12 345 ₽`, `¥12,345`. The minor digits
    /// are dropped when they are all zero. A currency without a customary sign shows its code: `XTS 12,345`.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let language = self.language();
        let unit = 10u64.pow(minor_digits(currency));
        let (whole, rest) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
        let fraction =
            if rest == 0 { String::new() } else { format!("{rest:0width$}", width = minor_digits(currency) as usize) };
        self.signed_money(minor < 0, joined(language, false, &whole.to_string(), &fraction), currency)
    }

    /// An amount as [`Words::money`], rounded to whole units, for tiles and axes.
    pub fn money_whole(&self, minor: i64, currency: &str) -> String {
        let unit = 10u64.pow(minor_digits(currency));
        let whole = (minor.unsigned_abs() + unit / 2) / unit;
        self.signed_money(minor < 0 && whole > 0, joined(self.language(), false, &whole.to_string(), ""), currency)
    }

    /// The amount in minor units that a person typed, with or without the currency's sign or code; more decimals
    /// than the currency has are rounded. `None` for anything else.
    pub fn parse_money(&self, text: &str, currency: &str) -> Option<i64> {
        let mut text = numbers::plain(text);
        for mark in [sign(self.language(), currency), sign(Language::English, currency), Some(currency)] {
            if let Some(mark) = mark.filter(|mark| !mark.is_empty()) {
                text = text.replacen(&numbers::plain(mark), "", 1);
            }
        }
        // `plain` turns no letter into another, so that what is left of a foreign sign is refused here.
        let minor = (self.parse_number(&text)? * 10f64.powi(minor_digits(currency) as i32)).round();
        // 2^53: beyond it a float cannot tell neighbouring cents apart.
        (minor.abs() <= 9_007_199_254_740_992.0).then_some(minor as i64)
    }

    fn signed_money(&self, negative: bool, amount: String, currency: &str) -> String {
        let minus = if negative { "−" } else { "" };
        match (self.language(), sign(self.language(), currency)) {
            (_, None) if currency.is_empty() => format!("{minus}{amount}"),
            (Language::Russian, sign) => format!("{minus}{amount}{NO_BREAK_SPACE}{}", sign.unwrap_or(currency)),
            (_, Some(sign)) => format!("{minus}{sign}{amount}"),
            (_, None) => format!("{minus}{currency}{NO_BREAK_SPACE}{amount}"),
        }
    }
}

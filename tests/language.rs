//! How the program speaks: words, plurals, dates, numbers and money in each language, and back from what is typed.

use chrono::NaiveDate;
use entente::language::{Arg, Language, Words};
use proptest::prelude::*;

const ENGLISH: Language = Language::English;
const RUSSIAN: Language = Language::Russian;
const CHINESE: Language = Language::Chinese;

/// The no-break space, as it stands between groups of Russian numbers.
const NB: &str = "\u{a0}";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

/// The three languages, one after the other.
fn each(said: impl Fn(Words) -> String) -> [String; 3] {
    Language::ALL.map(|language| said(Words::new(language)))
}

#[test]
fn a_locale_name_finds_its_language() {
    for (tag, language) in [
        ("en", Some(ENGLISH)),
        ("EN_us", Some(ENGLISH)),
        ("ru_RU.UTF-8", Some(RUSSIAN)),
        ("zh-Hans-CN", Some(CHINESE)),
        ("zh_TW@radical", Some(CHINESE)),
        ("de-DE", None),
        ("C.UTF-8", None),
        ("", None),
        ("zhuang", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag:?}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        assert_eq!(serde_json::to_string(&language).expect("plain data"), format!("{:?}", language.tag()));
    }
}

#[test]
fn russian_counts_in_its_four_forms() {
    let words = Words::new(RUSSIAN);
    for (n, said) in [
        (0, "0\u{a0}дней"),
        (1, "1\u{a0}день"),
        (2, "2\u{a0}дня"),
        (5, "5\u{a0}дней"),
        (11, "11\u{a0}дней"),
        (14, "14\u{a0}дней"),
        (21, "21\u{a0}день"),
        (22, "22\u{a0}дня"),
        (112, "112\u{a0}дней"),
        (1001, "1\u{a0}001\u{a0}день"),
        (-3, "−3\u{a0}дня"),
    ] {
        assert_eq!(words.days(n), said);
    }
    assert_eq!(words.with("dates-days", &[("n", 1.5.into())]), "1,5\u{a0}дня");
}

#[test]
fn english_and_chinese_count() {
    let (english, chinese) = (Words::new(ENGLISH), Words::new(CHINESE));
    assert_eq!([0, 1, 2, 21].map(|n| english.days(n)), ["0 days", "1 day", "2 days", "21 days"]);
    assert_eq!([1, 5].map(|n| chinese.days(n)), ["1 天", "5 天"]);
    assert_eq!(
        [-5, -1, 0, 1, 3].map(|n| english.days_from_today(n)),
        ["5 days ago", "yesterday", "today", "tomorrow", "in 3 days"]
    );
}

#[test]
fn places_are_filled_without_invisible_marks() {
    let args = [("n", Arg::from(3usize)), ("total", Arg::from(1200i64))];
    let nb = format!("Ответили 3 из 1{NB}200");
    assert_eq!(
        each(|words| words.with("common-answered", &args)),
        ["3 of 1,200 answered", nb.as_str(), "3/1,200 人已答复"]
    );
    assert_eq!(Words::new(ENGLISH).with("common-by", &[("who", "Ruiz".into())]), "by Ruiz");
    assert_eq!(Words::new(ENGLISH).with("dates-days", &[("n", f64::NAN.into())]), "— days");
}

#[test]
fn dates_read_as_each_language_writes_them() {
    let date = day("2026-01-19");
    assert_eq!(each(|words| words.date(date)), ["19 Jan 2026", "19\u{a0}янв. 2026", "2026年1月19日"]);
    assert_eq!(each(|words| words.date_short(date)), ["19 Jan", "19\u{a0}янв.", "1月19日"]);
    let years_later = day("2034-02-01");
    let whole = ["19 Jan 2026", "19\u{a0}янв. 2026", "2026年1月19日"];
    assert_eq!(each(|words| words.read_on(years_later).date_short(date)), whole, "far from it the year is said");
    for near in ["2025-10-01", "2026-07-18"].map(day) {
        assert_eq!(
            each(|words| words.read_on(near).date_short(date)),
            each(|words| words.date_in_year(date)),
            "{near}"
        );
    }
    let words = Words::new(ENGLISH).read_on(date);
    let both = ["2025-12-30", "2026-12-30"].map(|one| words.date_short(day(one)));
    assert_eq!(both, ["30 Dec", "30 Dec 2026"], "no two of one name are both short");
    assert_eq!(Words::new(ENGLISH).read_on(years_later).weekday_date_short(date), "Mon 19 Jan 2026");
    assert_eq!(each(|words| words.date_for_tables(date)), ["19 Jan 2026", "19.01.2026", "2026-01-19"]);
    assert_eq!(each(|words| words.month_year(date)), ["January 2026", "январь 2026", "2026年1月"]);
    assert_eq!(each(|words| words.month_short(date)), ["Jan", "янв", "1月"]);
    assert_eq!(each(|words| words.quarter(date)), ["Q1 2026", "1 кв. 2026", "2026年第1季度"]);
    assert_eq!(each(|words| words.weekday_short(date)), ["Mon", "пн", "周一"]);
    assert_eq!(
        each(|words| words.weekday_date(date)),
        ["Mon 19 Jan 2026", "пн, 19\u{a0}янв. 2026", "2026年1月19日 周一"]
    );
    assert_eq!(each(|words| words.weekday_date_short(date)), ["Mon 19 Jan", "пн, 19\u{a0}янв.", "1月19日 周一"]);
    assert_eq!(each(|words| words.weekday_day(date)), ["M 19", "П 19", "19 一"]);
    assert_eq!(each(|words| words.iso_week(date)), ["W4", "нед. 4", "第4周"]);
    let at = date.and_hms_opt(9, 5, 59).expect("a time");
    assert_eq!(each(|words| words.time(at.time())), ["09:05", "09:05", "09:05"]);
    assert_eq!(
        each(|words| words.date_time(at)),
        ["19 Jan 2026, 09:05", "19\u{a0}янв. 2026, 09:05", "2026年1月19日 09:05"]
    );
}

#[test]
fn the_days_at_the_turn_of_a_year_belong_to_the_week_of_their_thursday() {
    let words = Words::new(ENGLISH);
    assert_eq!(words.iso_week(day("2027-01-01")), "W53");
    assert_eq!(words.iso_week(day("2025-12-29")), "W1");
    assert_eq!(words.quarter(day("2025-12-29")), "Q4 2025");
    assert_eq!(words.weekday_short(day("2026-01-25")), "Sun");
}

#[test]
fn a_span_of_days_names_its_year_once() {
    let span = |from: &str, to: &str| each(|words| words.date_range(day(from), day(to)));
    assert_eq!(
        span("2026-01-19", "2026-02-02"),
        ["19 Jan – 2 Feb 2026", "19\u{a0}янв. – 2\u{a0}февр. 2026", "2026年1月19日至2月2日"]
    );
    assert_eq!(span("2025-12-29", "2026-01-02")[0], "29 Dec 2025 – 2 Jan 2026");
    assert_eq!(span("2026-01-19", "2026-01-19")[1], "19\u{a0}янв. 2026");
}

#[test]
fn numbers_carry_their_language_s_marks() {
    let said = |value: f64, decimals: usize| each(|words| words.number(value, decimals));
    assert_eq!(said(12345.6, 1), ["12,345.6", &format!("12{NB}345,6"), "12,345.6"]);
    assert_eq!(said(-1234567.0, 0), ["−1,234,567", &format!("−1{NB}234{NB}567"), "−1,234,567"]);
    assert_eq!(said(0.125, 2), ["0.13", "0,13", "0.13"]);
    assert_eq!(said(999.0, 0), ["999", "999", "999"]);
    assert_eq!(said(f64::INFINITY, 2), ["—", "—", "—"]);
    assert_eq!(each(|words| words.number_short(1.50, 2)), ["1.5", "1,5", "1.5"]);
    assert_eq!(each(|words| words.number_short(200.0, 2)), ["200", "200", "200"]);
    assert_eq!(each(|words| words.percent(0.8, 0)), ["80%", &format!("80{NB}%"), "80%"]);
    assert_eq!(each(|words| words.percent(0.996, 0)), ["99%", &format!("99{NB}%"), "99%"], "nearly is not wholly");
    assert_eq!(Words::new(ENGLISH).percent((0..10).map(|_| 0.1).sum(), 0), "100%", "tenths in floats");
    assert_eq!(each(|words| words.percent(-0.052, 1)), ["−5.2%", &format!("−5,2{NB}%"), "−5.2%"]);
    assert_eq!(each(|words| words.percent(f64::NAN, 0)), ["—", "—", "—"]);
}

#[test]
fn money_shows_its_sign_where_readers_expect_it() {
    let said = |minor: i64, currency: &str| each(|words| words.money(minor, currency));
    assert_eq!(said(1_234_500, "USD"), ["$12,345", &format!("12{NB}345{NB}$"), "US$12,345"]);
    assert_eq!(said(1_234_500, "RUB"), ["₽12,345", &format!("12{NB}345{NB}₽"), "₽12,345"]);
    assert_eq!(said(1_234_500, "CNY"), ["CN¥12,345", &format!("12{NB}345{NB}CN¥"), "¥12,345"]);
    assert_eq!(said(-1_234_505, "EUR"), ["−€12,345.05", &format!("−12{NB}345,05{NB}€"), "−€12,345.05"]);
    assert_eq!(said(500, "JPY"), ["¥500", &format!("500{NB}¥"), "JP¥500"]);
    assert_eq!(said(1_500, "KWD"), [format!("KWD{NB}1.500"), format!("1,500{NB}KWD"), format!("KWD{NB}1.500")]);
    assert_eq!(
        said(1_234_500, "XTS"),
        [format!("XTS{NB}12,345"), format!("12{NB}345{NB}XTS"), format!("XTS{NB}12,345")]
    );
    assert_eq!(said(7, "")[0], "0.07");
    assert_eq!(said(i64::MIN, "USD")[0], "−$92,233,720,368,547,758.08");
    assert_eq!(each(|words| words.money_whole(-1_234_550, "USD"))[0], "−$12,346");
    assert_eq!(each(|words| words.money_whole(-40, "USD"))[0], "$0");
}

#[test]
fn effort_is_exact_in_days_of_eight_hours() {
    let said = |minutes: i64| each(|words| words.effort(minutes));
    assert_eq!(said(0), ["0 h", "0\u{a0}ч", "0 小时"]);
    assert_eq!(said(200), ["3 h 20 min", "3\u{a0}ч 20\u{a0}мин", "3 小时 20 分钟"]);
    assert_eq!(said(960), ["2 d", "2\u{a0}дн.", "2 天"]);
    assert_eq!(said(480 + 45), ["1 d 45 min", "1\u{a0}дн. 45\u{a0}мин", "1 天 45 分钟"]);
    assert_eq!(said(-90)[0], "−1 h 30 min");
}

#[test]
fn a_list_ends_with_and() {
    let items = ["А", "Б", "В"].map(String::from);
    assert_eq!(each(|words| words.list(&items)), ["А, Б and В", "А, Б и В", "А、Б和В"]);
    assert_eq!(each(|words| words.list(&items[..2]))[1], "А и Б");
    assert_eq!(each(|words| words.list(&items[..1]))[2], "А");
    assert_eq!(each(|words| words.list(&[]))[0], "");
}

#[test]
fn typed_dates_are_understood() {
    let near = day("2026-01-20");
    for (language, text, date) in [
        (ENGLISH, " 2026-01-19 ", "2026-01-19"),
        (CHINESE, "2026-01-19", "2026-01-19"),
        (RUSSIAN, "2026.1.9", "2026-01-09"),
        (ENGLISH, "19 January 2026", "2026-01-19"),
        (ENGLISH, "Jan 19, 2026", "2026-01-19"),
        (ENGLISH, "19 dec", "2025-12-19"),
        (ENGLISH, "2 Sept", "2025-09-02"),
        (ENGLISH, "19/1/2026", "2026-01-19"),
        (ENGLISH, "1/19/2026", "2026-01-19"),
        (ENGLISH, "5/5", "2026-05-05"),
        (ENGLISH, "29 Feb", "2024-02-29"),
        (RUSSIAN, "19.01.2026", "2026-01-19"),
        (RUSSIAN, "3.4.26", "2026-04-03"),
        (RUSSIAN, "19.01", "2026-01-19"),
        (RUSSIAN, "3/4", "2026-04-03"),
        (RUSSIAN, "9 мая", "2026-05-09"),
        (RUSSIAN, "19 ЯНВАРЯ 2026 г.", "2026-01-19"),
        (RUSSIAN, "19 янв", "2026-01-19"),
        (RUSSIAN, "19 Jan 2026", "2026-01-19"),
        (CHINESE, "2026年1月19日", "2026-01-19"),
        (CHINESE, "２０２６年１月１９日", "2026-01-19"),
        (CHINESE, "1月2号", "2026-01-02"),
        (CHINESE, "1/2", "2026-01-02"),
        (ENGLISH, "1月2日", "2026-01-02"),
    ] {
        assert_eq!(Words::new(language).parse_date(text, near), Some(day(date)), "{text:?}");
    }
    for (language, text) in [
        (ENGLISH, ""),
        (ENGLISH, "soon"),
        (ENGLISH, "3/4/2026"),
        (ENGLISH, "30 Feb"),
        (ENGLISH, "2026-13-01"),
        (ENGLISH, "19 Ja"),
        (ENGLISH, "2026-01"),
        (RUSSIAN, "32.01"),
        (RUSSIAN, "19.01.20261"),
        (CHINESE, "2026年1月"),
        (CHINESE, "19 ?"),
    ] {
        assert_eq!(Words::new(language).parse_date(text, near), None, "{text:?}");
    }
}

#[test]
fn typed_numbers_are_understood() {
    for (language, text, value) in [
        (ENGLISH, "12,345.6", 12345.6),
        (ENGLISH, "1,234", 1234.0),
        (ENGLISH, "12,5", 12.5),
        (ENGLISH, "1 234.5", 1234.5),
        (ENGLISH, "1.234,5", 1234.5),
        (ENGLISH, ".5", 0.5),
        (ENGLISH, "+7", 7.0),
        (RUSSIAN, "12 345,6", 12345.6),
        (RUSSIAN, "1,234", 1.234),
        (RUSSIAN, "1.5", 1.5),
        (RUSSIAN, "−12,5", -12.5),
        (CHINESE, "１２３．５", 123.5),
        (CHINESE, "12，345", 12345.0),
    ] {
        assert_eq!(Words::new(language).parse_number(text), Some(value), "{text:?}");
    }
    for text in ["", "-", ".", "1,23,456.0", "12 34", "1e5", "inf", "NaN", "5 apples", "1..2", ",123.0"] {
        assert_eq!(Words::new(ENGLISH).parse_number(text), None, "{text:?}");
    }
    assert_eq!(Words::new(RUSSIAN).parse_percent("80 %"), Some(0.8));
    assert_eq!(Words::new(ENGLISH).parse_percent("12.5"), Some(0.125));
    assert_eq!(Words::new(ENGLISH).parse_money("$12,345.67", "USD"), Some(1_234_567));
    assert_eq!(Words::new(RUSSIAN).parse_money("12 345,67 ₽", "RUB"), Some(1_234_567));
    assert_eq!(Words::new(CHINESE).parse_money("500 JPY", "JPY"), Some(500));
    assert_eq!(Words::new(ENGLISH).parse_money("€5", "USD"), None);
}

#[test]
fn typed_durations_are_understood() {
    for (language, text, days) in [
        (ENGLISH, "3d", 3.0),
        (ENGLISH, "3 days", 3.0),
        (ENGLISH, "2w", 10.0),
        (ENGLISH, "4h", 0.5),
        (ENGLISH, "1d 4h", 1.5),
        (ENGLISH, "2", 2.0),
        (ENGLISH, "1.5 weeks", 7.5),
        (ENGLISH, "1 mo", 20.0),
        (RUSSIAN, "3 дн", 3.0),
        (RUSSIAN, "1,5 дн. 4 ч", 2.0),
        (RUSSIAN, "2 нед.", 10.0),
        (RUSSIAN, "3d", 3.0),
        (CHINESE, "3天", 3.0),
        (CHINESE, "2周", 10.0),
        (CHINESE, "1天4小时", 1.5),
    ] {
        assert_eq!(Words::new(language).parse_duration_days(text), Some(days), "{text:?}");
    }
    for text in ["", "d", "3 parsecs", "-1d", "3d 4", "3d d"] {
        assert_eq!(Words::new(ENGLISH).parse_duration_days(text), None, "{text:?}");
    }
    assert_eq!(Words::new(ENGLISH).parse_effort("3"), Some(180));
    assert_eq!(Words::new(ENGLISH).parse_effort("1h30m"), Some(90));
}

fn any_language() -> impl Strategy<Value = Words> {
    (0..Language::ALL.len()).prop_map(|place| Words::new(Language::ALL[place]))
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (0u64..40_000).prop_map(|days| day("1950-01-01") + chrono::Days::new(days))
}

proptest! {
    #[test]
    fn what_is_shown_can_be_typed_back(
        words in any_language(),
        date in any_date(),
        minor in -1_000_000_000_000i64..1_000_000_000_000,
        minutes in 0i64..1_000_000,
    ) {
        prop_assert_eq!(words.parse_date(&words.date(date), date), Some(date));
        prop_assert_eq!(words.parse_date(&words.date_short(date), date), Some(date));
        prop_assert_eq!(words.parse_date(&words.date_for_tables(date), date), Some(date));
        prop_assert_eq!(words.parse_effort(&words.effort(minutes)), Some(minutes));
        for currency in ["USD", "RUB", "CNY", "JPY", "KWD", "XTS", "CAD"] {
            prop_assert_eq!(words.parse_money(&words.money(minor, currency), currency), Some(minor));
        }
        let value = minor as f64 / 1000.0;
        prop_assert_eq!(words.parse_number(&words.number(value, 3)), Some(value));
        let percent = words.parse_number(&words.number(value * 100.0, 1)).map(|number| number / 100.0);
        prop_assert_eq!(words.parse_percent(&words.percent(value, 1)), percent);
    }

    #[test]
    fn nothing_that_is_typed_does_harm(words in any_language(), text in ".{0,24}", digits in "[0-9 .,dw年月/-]{0,16}") {
        for text in [text, digits] {
            let _ = words.parse_date(&text, day("2026-01-19"));
            let _ = words.parse_money(&text, "USD");
            let _ = words.parse_percent(&text);
            let _ = words.parse_effort(&text);
        }
    }
}

#[test]
fn time_to_spare_is_said_in_one_unit_to_a_tenth() {
    let said = |language: Language, minutes: i64| Words::new(language).spare(minutes);
    // 6 days, 6 hours and 24 minutes.
    assert_eq!(said(Language::English, 6 * 480 + 384), "6.8 d");
    assert_eq!(said(Language::Russian, 6 * 480 + 384), "6,8\u{a0}дн.");
    assert_eq!(said(Language::Chinese, 6 * 480 + 384), "6.8 天");
    assert_eq!(
        [0, 90, 479, 480, -960].map(|minutes| said(Language::English, minutes)),
        ["0 h", "1.5 h", "8 h", "1 d", "−2 d"]
    );
}

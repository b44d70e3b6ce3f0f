//! Members whose values never print, by name: the generator's list, for what handles JSON without its types.

/// One name a line: `*` stands for any beginning, `!` marks what is plain all the same.
const NAMES: &str = include_str!("sensitive.txt");

/// Whether values of members with this name must neither be printed nor recorded.
///
/// ```
/// assert!(synctera_raw::is_sensitive("card_number"));
/// assert!(synctera_raw::is_sensitive("plaid_access_token"));
/// assert!(!synctera_raw::is_sensitive("next_page_token"));
/// ```
pub fn is_sensitive(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_plain = NAMES.lines().filter_map(|line| line.strip_prefix('!')).any(|plain| plain == name);
    let matches = |line: &str| match line.strip_prefix('*') {
        Some(ending) => name.ends_with(ending),
        None => name == line,
    };
    !is_plain && NAMES.lines().any(matches)
}

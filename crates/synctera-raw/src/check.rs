//! Documented limits, checked before a request is sent. Answers are never held to them.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write as _};
use std::ops::Bound;

use crate::pattern::{self, Node};
use crate::{BuildError, Operation};

/// A value whose documented limits can be checked.
pub(crate) trait Check {
    /// The first limit that is broken.
    fn check(&self) -> Result<(), Violation>;
}

/// A broken limit: where, innermost name first, and which.
#[derive(Debug)]
pub(crate) struct Violation {
    path: Vec<String>,
    rule: String,
}

impl Violation {
    fn new(rule: String) -> Self {
        Self { path: Vec::new(), rule }
    }

    fn inside(mut self, name: impl Into<String>) -> Self {
        self.path.push(name.into());
        self
    }

    fn into_error(self, operation: &'static Operation) -> BuildError {
        let path: Vec<String> = self.path.into_iter().rev().collect();
        BuildError::invalid(operation.id, path.join("."), self.rule)
    }
}

/// Checks what a request is made of.
pub(crate) fn request(operation: &'static Operation, value: &impl Check) -> Result<(), BuildError> {
    value.check().map_err(|violation| violation.into_error(operation))
}

/// Refuses a path segment that would make the URL lead to another place.
pub(crate) fn segment(
    operation: &'static Operation,
    name: &str,
    value: &(impl Display + ?Sized),
) -> Result<(), BuildError> {
    let mut dots = Dots::default();
    if write!(dots, "{value}").is_ok() {
        return Err(BuildError::invalid(
            operation.id,
            name,
            "must name something: it is a segment of the path",
        ));
    }
    Ok(())
}

/// Takes what names no segment of its own, `.`, `..` or nothing, and refuses the rest unseen.
#[derive(Default)]
struct Dots(usize);

impl fmt::Write for Dots {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        if self.0 <= 2 && text.bytes().all(|byte| byte == b'.') { Ok(()) } else { Err(fmt::Error) }
    }
}

/// Names the field that a limit belongs to.
pub(crate) fn within(name: &'static str, checked: Result<(), Violation>) -> Result<(), Violation> {
    checked.map_err(|violation| violation.inside(name))
}

/// Length in characters.
pub(crate) fn length(text: &str, min: usize, max: usize) -> Result<(), Violation> {
    between(text.chars().count(), min, max, "characters")
}

/// Number of items.
pub(crate) fn items<T>(list: &[T], min: usize, max: usize) -> Result<(), Violation> {
    between(list.len(), min, max, "items")
}

fn between(count: usize, min: usize, max: usize, unit: &str) -> Result<(), Violation> {
    if (min..=max).contains(&count) {
        return Ok(());
    }
    let rule = match (min, max) {
        (min, usize::MAX) => format!("must have at least {min} {unit}"),
        (0, max) => format!("must have at most {max} {unit}"),
        (min, max) if min == max => format!("must have exactly {min} {unit}"),
        (min, max) => format!("must have {min} to {max} {unit}"),
    };
    Err(Violation::new(format!("{rule}, not {count}")))
}

/// The shape of a text.
pub(crate) fn pattern(text: &str, pattern: &'static Node, source: &str) -> Result<(), Violation> {
    if pattern::is_found(pattern, text) {
        return Ok(());
    }
    Err(Violation::new(format!("must match {source}")))
}

/// Size of a number.
pub(crate) fn range(value: f64, min: Bound<f64>, max: Bound<f64>) -> Result<(), Violation> {
    let broken = match (min, max) {
        (Bound::Included(min), _) if value < min => format!("must be at least {min}"),
        (Bound::Excluded(min), _) if value <= min => format!("must be more than {min}"),
        (_, Bound::Included(max)) if value > max => format!("must be at most {max}"),
        (_, Bound::Excluded(max)) if value >= max => format!("must be less than {max}"),
        _ => return Ok(()),
    };
    Err(Violation::new(broken))
}

/// Each item of a list.
pub(crate) fn each<T>(list: &[T], check: impl Fn(&T) -> Result<(), Violation>) -> Result<(), Violation> {
    let mut items = list.iter().enumerate();
    items.try_for_each(|(index, item)| check(item).map_err(|violation| violation.inside(index.to_string())))
}

/// Each value of a map.
pub(crate) fn each_value<T>(
    map: &BTreeMap<String, T>,
    check: impl Fn(&T) -> Result<(), Violation>,
) -> Result<(), Violation> {
    map.iter().try_for_each(|(name, value)| check(value).map_err(|violation| violation.inside(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_of_a_range_may_lie_inside_or_outside() {
        let (inside, outside) = (Bound::Included(0.0), Bound::Excluded(0.0));
        let rule = |min, max, value| range(value, min, max).map_err(|violation| violation.rule);
        assert_eq!(rule(inside, Bound::Unbounded, 0.0), Ok(()));
        assert_eq!(rule(outside, Bound::Unbounded, 0.5), Ok(()));
        assert_eq!(rule(outside, Bound::Unbounded, 0.0).unwrap_err(), "must be more than 0");
        assert_eq!(rule(inside, Bound::Unbounded, -1.0).unwrap_err(), "must be at least 0");
        assert_eq!(rule(Bound::Unbounded, outside, 0.0).unwrap_err(), "must be less than 0");
        assert_eq!(rule(Bound::Unbounded, inside, 0.5).unwrap_err(), "must be at most 0");
        assert_eq!(rule(inside, inside, 0.0), Ok(()));
    }
}

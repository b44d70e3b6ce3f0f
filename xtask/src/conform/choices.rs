//! Where a schema leaves a choice: a branch of a union, a value of an enum, a value or null.

use std::collections::{BTreeMap, BTreeSet};

/// The choices of one instance: what was chosen at which place. What is not prescribed is the first option.
#[derive(Default)]
pub struct Choices {
    prescribed: BTreeMap<String, usize>,
    /// Place → what could be chosen there.
    met: BTreeMap<String, Vec<String>>,
    place: Vec<String>,
}

impl Choices {
    /// The index of the option to take here.
    pub fn choose(&mut self, what: &str, options: impl Iterator<Item = String>) -> usize {
        let place = format!("{}{what}", self.place.join("/"));
        let chosen = self.prescribed.get(&place).copied().unwrap_or_default();
        self.met.entry(place).or_insert_with(|| options.collect());
        chosen
    }

    /// Goes into a part of the instance.
    pub fn enter(&mut self, part: &str) {
        self.place.push(part.to_owned());
    }

    /// Comes back from there.
    pub fn leave(&mut self) {
        self.place.pop();
    }
}

/// Visits every option of every choice, one after the other; what only a certain choice brings in is visited with it.
pub struct Tour {
    open: Vec<(String, BTreeMap<String, usize>)>,
    known: BTreeSet<String>,
}

impl Tour {
    /// A tour that begins with the first option everywhere.
    pub fn new() -> Self {
        Self { open: vec![("first options".to_owned(), BTreeMap::new())], known: BTreeSet::new() }
    }

    /// The next instance's name and its choices.
    pub fn next(&mut self) -> Option<(String, Choices)> {
        let (name, prescribed) = self.open.pop()?;
        Some((name, Choices { prescribed, ..Choices::default() }))
    }

    /// Notes the choices that an instance met.
    pub fn met(&mut self, choices: &Choices) {
        for (place, options) in &choices.met {
            if !self.known.insert(place.clone()) {
                continue;
            }
            for (index, option) in options.iter().enumerate().skip(1) {
                let mut prescribed = choices.prescribed.clone();
                prescribed.insert(place.clone(), index);
                self.open.push((format!("{place}={option}"), prescribed));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tour_visits_every_option_also_those_behind_another() {
        let mut tour = Tour::new();
        let mut seen = Vec::new();
        while let Some((_, mut choices)) = tour.next() {
            let names = |names: [&'static str; 2]| names.into_iter().map(str::to_owned);
            let animal = choices.choose("animal", names(["cat", "dog"]));
            choices.enter("inside");
            let coat = (animal == 1).then(|| choices.choose("coat", names(["long", "short"])));
            choices.leave();
            seen.push((animal, coat));
            tour.met(&choices);
        }
        seen.sort();
        assert_eq!(seen, [(0, None), (1, Some(0)), (1, Some(1))]);
    }
}

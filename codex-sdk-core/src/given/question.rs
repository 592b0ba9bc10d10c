//! What serde does not say of a misfit, found by asking it again with other values in its place.
//!
//! A tagged object is read by way of a copy that knows no places: a misfit in it is only known to be somewhere within. The
//! same part alone does not fit in the same way, and without it something else is wrong, or nothing.

use serde_json::{Map, Value};

use super::misfit::{Kind, Misfit, Step, at};
use super::words;

/// The fields that say which kind of object one is.
const TAGS: [&str; 4] = ["type", "mode", OWN_TAG, "call"];
/// One that only the Node package writes.
const OWN_TAG: &str = "do";

/// Asks whether a whole fits.
type Ask<'a> = dyn Fn(&Value) -> Option<Misfit> + 'a;

/// A misfit of a whole, and how to ask about others.
pub(super) struct Question<'a> {
    given: &'a Value,
    misfit: Misfit,
    ask: &'a Ask<'a>,
}

impl<'a> Question<'a> {
    pub(super) fn new(given: &'a Value, misfit: Misfit, ask: &'a Ask<'a>) -> Self {
        Self { given, misfit, ask }
    }

    /// The misfit with the whole way to it.
    pub(super) fn narrowed(&self) -> Misfit {
        let mut path = self.misfit.path.clone();
        while !self.is_here(&path)
            && let Some(step) = self.culprit(&path)
        {
            path.push(step);
        }
        Misfit { kind: self.tag_in_words(&path), path }
    }

    /// Whether what is at a place has the unknown field itself, or lacks the missing one.
    fn is_here(&self, path: &[Step]) -> bool {
        let mut mended = at(self.given, path).clone();
        let Some(fields) = mended.as_object_mut() else { return false };
        match &self.misfit.kind {
            Kind::Unknown { name, .. } => fields.remove(name).is_some() && !self.same(path, mended),
            Kind::Missing(name) => {
                fields.insert((*name).to_owned(), Value::Null);
                !self.same(path, mended)
            }
            Kind::Form(_) | Kind::Word { .. } => false,
        }
    }

    /// Of a tag that is no word serde only says that it is none: which words there are, it says of a word.
    fn tag_in_words(&self, path: &[Step]) -> Kind {
        let kind = self.misfit.kind.clone();
        match &kind {
            Kind::Form(form) if form.starts_with("variant i") => match self.with(path, "".into()) {
                Some(Misfit { kind: word @ Kind::Word { .. }, .. }) => word,
                _ => kind,
            },
            _ => kind,
        }
    }

    /// The part of what is at a place that is to blame, if it is not the whole of it.
    fn culprit(&self, path: &[Step]) -> Option<Step> {
        match at(self.given, path) {
            Value::Object(fields) if !self.same(path, Value::Object(Map::new())) => {
                let tags = tags(fields);
                if !tags.is_empty() && self.same(path, Value::Object(tags.clone())) {
                    let word = matches!(self.misfit.kind, Kind::Word { .. });
                    return tags.keys().next().filter(|_| word).cloned().map(Step::Key);
                }
                let alone = |name: &&String| {
                    if !self.may_be_within(&fields[*name]) {
                        return false;
                    }
                    let mut part = tags.clone();
                    part.insert((*name).clone(), fields[*name].clone());
                    self.same(path, Value::Object(part))
                };
                fields.keys().find(alone).cloned().map(Step::Key)
            }
            Value::Array(items) if !self.same(path, Value::Array(Vec::new())) => {
                let alone = |item: &Value| self.same(path, Value::Array(vec![item.clone()]));
                items.iter().position(alone).map(Step::Index)
            }
            _ => None,
        }
    }

    /// Whether the misfit may be one of a part of a value: only an object has fields.
    fn may_be_within(&self, value: &Value) -> bool {
        let of_fields = matches!(self.misfit.kind, Kind::Missing(_) | Kind::Unknown { .. });
        !of_fields || value.is_object() || value.is_array()
    }

    /// Whether another value at a place does not fit in the same way.
    fn same(&self, path: &[Step], value: Value) -> bool {
        self.with(path, value).is_some_and(|other| other.kind == self.misfit.kind)
    }

    /// What is wrong with another value at a place.
    fn with(&self, path: &[Step], value: Value) -> Option<Misfit> {
        let mut whole = self.given.clone();
        *place(&mut whole, path)? = value;
        (self.ask)(&whole)
    }

    /// What is allowed as a field that is missing.
    pub(super) fn allowed_at(&self, path: &[Step], name: &str) -> String {
        let put = |value: Value| {
            let mut around = at(self.given, path).clone();
            around.as_object_mut()?.insert(name.to_owned(), value);
            Some(self.with(path, around)?.kind)
        };
        told([Value::Null, Value::Object(Map::new()), "".into()].map(put))
    }

    /// What is allowed as the whole, where it is missing.
    pub(super) fn allowed_here(&self) -> String {
        let kind = |value: Value| Some((self.ask)(&value)?.kind);
        match kind(Value::Null) {
            Some(Kind::Form(form)) => self.in_words(&[], &form),
            null => told([null, None, kind("".into())]),
        }
    }

    /// The names that are known of an object. Its tag is not among those that serde tells.
    pub(super) fn names_at(&self, path: &[Step], known: &[&str], beside: &[&str]) -> String {
        let tags = at(self.given, path).as_object().map(tags).unwrap_or_default();
        let own = |name: &&str| *name != OWN_TAG;
        let tags = tags.keys().map(String::as_str).filter(|tag| !known.contains(tag)).filter(own);
        words::names(tags.chain(known.iter().chain(beside).copied()), "and")
    }

    /// A form in words: of a tagged object, which tags there are.
    pub(super) fn in_words(&self, path: &[Step], form: &str) -> String {
        if !form.contains(words::TAGGED) {
            return words::of(form);
        }
        let known = |tag: &'static str| {
            let value =
                Value::Object(Map::from_iter([(tag.to_owned(), Value::String(String::new()))]));
            match self.with(path, value)?.kind {
                Kind::Word { known } => {
                    Some(format!("an object whose {tag} is {}", words::choice(known)))
                }
                _ => None,
            }
        };
        TAGS.iter().find_map(|tag| known(tag)).unwrap_or_else(|| words::of(form))
    }
}

/// What is allowed, by what is wrong with null (which may count as missing), an object and a text: only of a text is it
/// said which words there are for a tag.
fn told(wrong: [Option<Kind>; 3]) -> String {
    match wrong {
        [.., Some(Kind::Word { known })] => words::choice(known),
        [Some(Kind::Form(form)), ..] | [_, Some(Kind::Form(form)), _] => words::of(&form),
        _ => "a value".to_owned(),
    }
}

fn tags(fields: &Map<String, Value>) -> Map<String, Value> {
    let tag = |tag: &&str| Some(((*tag).to_owned(), fields.get(*tag)?.clone()));
    TAGS.iter().filter_map(tag).collect()
}

fn place<'a>(root: &'a mut Value, path: &[Step]) -> Option<&'a mut Value> {
    path.iter().try_fold(root, |value, step| match step {
        Step::Key(name) => value.get_mut(name),
        Step::Index(index) => value.get_mut(index),
    })
}

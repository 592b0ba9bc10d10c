//! Scenario files as data: who does what, in which order. Nothing here acts.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// What is said between a client and a runtime, and what the user does and sees.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The file's name, without its ending.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    steps: Vec<Step>,
}

/// Whose step it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// `>`: the client sends this, and the runtime waits for it.
    Sends,
    /// `<`: the runtime sends this.
    Says,
    /// `%`: the runtime does this; mostly a fault.
    Acts,
    /// `!`: the user does this.
    Does,
    /// `=`: the user sees this.
    Sees,
    /// `@`: about the scenario itself.
    About,
}

/// One line of a scenario.
#[derive(Debug, Clone)]
pub struct Step {
    /// Whose it is.
    pub side: Side,
    /// Where it is in the file.
    pub line: usize,
    /// The name of the call that it is about.
    pub label: Option<String>,
    /// What is done.
    pub word: String,
    /// With what.
    pub args: Vec<Value>,
}

impl Scenario {
    /// All scenarios, by name.
    ///
    /// # Errors
    /// When a file cannot be read, or a line is none of a scenario.
    pub fn all() -> Result<Vec<Self>, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let entries =
            std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|path| path.extension().is_some_and(|ending| ending == "scn"));
        files.sort();
        files.iter().map(|path| Self::read(path)).collect()
    }

    /// Reads one.
    ///
    /// # Errors
    /// As [`Self::all`].
    pub fn read(path: &Path) -> Result<Self, String> {
        let fail = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| fail(&error))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut steps = Vec::new();
        for (number, line) in logical_lines(&text) {
            let step = Step::parse(number, &line);
            steps.push(step.map_err(|why| fail(&format!("line {number}: {why}")))?);
        }
        Ok(Self { name, path: path.to_owned(), steps })
    }

    /// Whether it can be played in this setting: `memory` or `process`.
    pub fn plays_in(&self, setting: &str) -> bool {
        let about = |step: &&Step| step.side == Side::About && step.word == "only";
        self.steps.iter().find(about).is_none_or(|only| only.text(0) == setting)
    }

    /// What the user does and sees.
    pub fn of_user(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| matches!(step.side, Side::Does | Side::Sees))
    }

    /// What the runtime hears, says and does in its `life`-th process. `None`: it has no such life.
    pub fn of_runtime(&self, life: usize) -> Option<Vec<Step>> {
        let sides = [Side::Sends, Side::Says, Side::Acts];
        let steps = self.steps.iter().filter(|step| sides.contains(&step.side));
        let lives: Vec<Vec<Step>> = steps.fold(vec![Vec::new()], |mut lives, step| {
            match (step.word.as_str(), lives.last_mut()) {
                ("life", _) => lives.push(Vec::new()),
                (_, Some(last)) => last.push(step.clone()),
                (_, None) => {}
            }
            lives
        });
        lives.into_iter().nth(life)
    }
}

/// Lines without comments; one that begins with blanks continues the one before it.
fn logical_lines(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        match lines.last_mut() {
            Some((_, last)) if line.starts_with(' ') => last.push_str(line),
            _ => lines.push((index + 1, line.to_owned())),
        }
    }
    lines
}

impl Step {
    fn parse(line: usize, text: &str) -> Result<Self, String> {
        let mut chars = text.chars();
        let side = match chars.next() {
            Some('>') => Side::Sends,
            Some('<') => Side::Says,
            Some('%') => Side::Acts,
            Some('!') => Side::Does,
            Some('=') => Side::Sees,
            Some('@') => Side::About,
            _ => return Err(format!("{text:?} begins with none of > < % ! = @ #")),
        };
        let mut words = Words(chars.as_str());
        let mut word = words.bare().ok_or("a word is missing")?;
        let label = word.strip_suffix(':').map(str::to_owned);
        if label.is_some() {
            word = words.bare().ok_or("a word is missing after the name")?;
        }
        let mut args = Vec::new();
        while let Some(value) = words.value()? {
            args.push(value);
        }
        Ok(Self { side, line, label, word, args })
    }

    /// An argument as text; empty when it is missing.
    pub fn text(&self, index: usize) -> &str {
        self.args.get(index).and_then(Value::as_str).unwrap_or_default()
    }

    /// An argument as a number; 0 when it is missing.
    pub fn number(&self, index: usize) -> u64 {
        self.args.get(index).and_then(Value::as_u64).unwrap_or_default()
    }

    /// An argument, or null.
    pub fn value(&self, index: usize) -> Value {
        self.args.get(index).cloned().unwrap_or_default()
    }
}

/// What is left of a line.
struct Words<'a>(&'a str);

impl Words<'_> {
    /// The next blank-separated word.
    fn bare(&mut self) -> Option<String> {
        let rest = self.0.trim_start();
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.0 = rest;
        (!word.is_empty()).then(|| word.to_owned())
    }

    /// The next JSON value, or word that is none and then means itself.
    fn value(&mut self) -> Result<Option<Value>, String> {
        let rest = self.0.trim_start();
        if !rest.starts_with(['{', '[', '"']) {
            return Ok(self
                .bare()
                .map(|word| serde_json::from_str(&word).unwrap_or(Value::String(word))));
        }
        let mut values = serde_json::Deserializer::from_str(rest).into_iter();
        let value = values.next().transpose().map_err(|error| format!("{error} in {rest}"))?;
        self.0 = &rest[values.byte_offset()..];
        Ok(value)
    }
}

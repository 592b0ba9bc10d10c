//! Whether an input says something that the runtime can read.

use std::path::Path;

use codex_sdk_types::options::{Input, InputItem};

use super::{is_blank, not_empty};
use crate::error::{Error, Result};

/// How many characters the texts of a turn may have together.
const MAX_INPUT_CHARS: usize = 1_048_576;

/// What a user says in a turn, with absolute paths: the runtime takes texts up to a limit, and shows what is no image as
/// missing.
pub(crate) fn input(mut input: Input) -> Result<Input> {
    says_something(&input)?;
    let too_long = |field: &str, chars: usize| {
        let allowed = format!(
            "at most {MAX_INPUT_CHARS} characters in all texts of a turn: put long content into a file, and name its path"
        );
        Error::invalid(field, format!("a text of {chars} characters"), allowed)
    };
    let items = match &mut input {
        Input::Text(text) => {
            let chars = chars(text);
            return if chars > MAX_INPUT_CHARS { Err(too_long("input", chars)) } else { Ok(input) };
        }
        Input::Items(items) => items,
    };
    let mut total = 0;
    for (at, item) in items.iter_mut().enumerate() {
        match item {
            InputItem::Text { text } => {
                total += chars(text);
                if total > MAX_INPUT_CHARS {
                    return Err(too_long(&format!("input[{at}].text"), total));
                }
            }
            InputItem::ImageData { data, mime_type } => {
                if !mime_type.starts_with("image/") {
                    let field = format!("input[{at}].mimeType");
                    let allowed = "the type of an image, such as image/png";
                    return Err(Error::invalid(&field, mime_type.as_str(), allowed));
                }
                if data.is_empty() {
                    let field = format!("input[{at}].data");
                    return Err(Error::invalid(&field, "empty", "the bytes of an image file"));
                }
            }
            // What is no image the runtime would show the model as one.
            InputItem::Image { url } => {
                let scheme = url.get(..5).unwrap_or_default();
                if !scheme.eq_ignore_ascii_case("data:") {
                    let field = format!("input[{at}].url");
                    let allowed = "a data: URL, such as data:image/png;base64,…: the runtime fetches no images";
                    return Err(Error::invalid(&field, url.as_str(), allowed));
                }
            }
            InputItem::LocalImage { path } => {
                *path = file(&format!("input[{at}].path"), path)?;
            }
            InputItem::Skill { name, path } => {
                not_empty(&format!("input[{at}].name"), name)?;
                *path = file(&format!("input[{at}].path"), path)?;
            }
            InputItem::Mention { name, path } => {
                not_empty(&format!("input[{at}].name"), name)?;
                not_empty(&format!("input[{at}].path"), path)?;
            }
            _ => {}
        }
    }
    Ok(input)
}

/// An input that is empty the runtime sends to the model as it is, which is paid for.
fn says_something(input: &Input) -> Result<()> {
    match input {
        Input::Text(text) if is_blank(text) => {
            Err(Error::invalid("input", text.as_str(), "a text that says something"))
        }
        Input::Items(items) => {
            let blank =
                |item: &InputItem| matches!(item, InputItem::Text { text } if is_blank(text));
            match items.first() {
                None => {
                    let allowed = "at least one item; an empty list is allowed only after items were injected, and has the model go on from them";
                    Err(Error::invalid("input", Vec::<String>::new(), allowed))
                }
                Some(InputItem::Text { text }) if items.iter().all(blank) => {
                    let allowed = "a text that says something, here or in another item";
                    Err(Error::invalid("input[0].text", text.as_str(), allowed))
                }
                Some(_) => Ok(()),
            }
        }
        Input::Text(_) => Ok(()),
    }
}

/// A file that the runtime will read: of a missing one it tells only the model. It becomes absolute.
fn file(field: &str, path: &Path) -> Result<std::path::PathBuf> {
    let refuse = |why: String| {
        Error::invalid(
            field,
            path.display().to_string(),
            format!("a file that can be read, and {why}"),
        )
    };
    let absolute =
        std::path::absolute(path).map_err(|error| refuse(error.to_string()).caused_by(error))?;
    let opened = std::fs::File::open(&absolute).and_then(|file| file.metadata());
    match opened {
        Ok(found) if found.is_file() => Ok(absolute),
        Ok(_) => Err(refuse("this is none".to_owned())),
        Err(error) => {
            let why = format!("{} cannot be opened: {error}", absolute.display());
            Err(refuse(why).caused_by(error))
        }
    }
}

/// As the runtime counts them.
fn chars(text: &str) -> usize {
    text.chars().count()
}

//! Bytes as `data:` URLs, the only form in which the runtime takes images from memory.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The `data:` URL of these bytes.
pub fn data_url(bytes: &[u8], mime_type: &str) -> String {
    data_url_of_base64(&STANDARD.encode(bytes), mime_type)
}

/// The `data:` URL of bytes that are in base64 already.
pub(crate) fn data_url_of_base64(base64: &str, mime_type: &str) -> String {
    format!("data:{mime_type};base64,{base64}")
}

/// Decodes base64 as JSON carries it.
pub(crate) fn from_base64(text: &str) -> Result<Vec<u8>, String> {
    STANDARD.decode(text).map_err(|error| format!("the data is no base64: {error}"))
}

/// Encodes bytes as JSON carries them.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The type of an image, by its first bytes. Nothing for forms that models do not read.
pub(crate) fn image_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

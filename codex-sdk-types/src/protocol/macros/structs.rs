//! What structs have beside their derives.

/// A setter of the field's name for each field that may be left out.
macro_rules! setters {
    ($ty:ident { $($(#[cfg($cfg:meta)])? $field:ident: $inner:ty),* $(,)? }) => {
        impl $ty {
            $(
                $(#[cfg($cfg)])?
                #[doc = concat!("Sets [`", stringify!($field), "`](Self::", stringify!($field), ").")]
                #[must_use]
                pub fn $field(mut self, value: impl Into<$inner>) -> Self {
                    self.$field = $crate::protocol::patch::Settable::set(value.into());
                    self
                }
            )*
        }
    };
}

/// `Debug` of a struct that holds text: the fields named here, and a sign that there are more.
macro_rules! debug_without_text {
    ($ty:ident { $($(#[cfg($cfg:meta)])? $field:ident),* $(,)? }) => {
        impl std::fmt::Debug for $ty {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut output = f.debug_struct(stringify!($ty));
                $(
                    $(#[cfg($cfg)])?
                    output.field(stringify!($field), &self.$field);
                )*
                output.finish_non_exhaustive()
            }
        }
    };
}

pub(crate) use debug_without_text;
pub(crate) use setters;

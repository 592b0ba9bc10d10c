//! A value as serde reads it: like `serde_json`'s own, with errors that are kept apart and know their place, and without
//! nulls where they have no meaning.

use std::fmt;

use codex_sdk_types::NULLABLE;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Value, map};

use super::misfit::{Kind, Misfit, Step};
use super::words;

/// With so many fields an object is told by them.
const FEW: usize = 6;

/// A value that is read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'de> {
    value: &'de Value,
    /// Whether null means something here.
    nullable: bool,
}

impl<'de> Reading<'de> {
    pub(super) fn new(value: &'de Value) -> Self {
        Self { value, nullable: false }
    }
}

impl<'de> Deserializer<'de> for Reading<'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(whole), _) => visitor.visit_u64(whole),
                (None, Some(whole)) => visitor.visit_i64(whole),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            // An object that says what kind it is would be read from a list, too.
            Value::Array(_) if Wanted(&visitor).is_tagged() => {
                Err(Misfit::form(Wanted(&visitor).to_string()))
            }
            Value::Array(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            Value::Object(fields) => visitor.visit_map(Fields { rest: fields.iter(), value: None }),
        }
    }

    /// What may be left out is left out, not null: only there, where it means something of its own.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.value.is_null() && self.nullable {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(Self { nullable: name == NULLABLE, ..self })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        if self.value.is_object() {
            return self.deserialize_any(visitor);
        }
        let few = (1..=FEW).contains(&fields.len());
        let with = || format!(" with {}", words::names(fields.iter().copied(), "and"));
        let fields = if few { with() } else { String::new() };
        Err(Misfit::form(format!("an object{fields}")))
    }

    /// Null is no empty map.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.value.is_null() {
            return Err(Misfit::form("a map"));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let choice = match self.value {
            Value::String(word) => Some(Choice { word, inner: None }),
            Value::Object(fields) if fields.len() == 1 => {
                fields.iter().next().map(|(word, inner)| Choice { word, inner: Some(inner) })
            }
            _ => None,
        };
        visitor.visit_enum(choice.ok_or_else(|| Misfit::new(Kind::Word { known }))?)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct identifier ignored_any
    }
}

/// What a visitor says that it wants.
struct Wanted<'a, V>(&'a V);

impl<'de, V: Visitor<'de>> fmt::Display for Wanted<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }
}

impl<'de, V: Visitor<'de>> Wanted<'_, V> {
    fn is_tagged(&self) -> bool {
        self.to_string().contains(words::TAGGED)
    }
}

/// The items of a list.
struct Items<'de>(std::iter::Enumerate<std::slice::Iter<'de, Value>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        let Some((index, item)) = self.0.next() else { return Ok(None) };
        let read = seed.deserialize(Reading::new(item));
        read.map(Some).map_err(|misfit| misfit.within(Step::Index(index)))
    }
}

/// The fields of an object.
struct Fields<'de> {
    rest: map::Iter<'de>,
    value: Option<(&'de String, &'de Value)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        self.value = self.rest.next();
        let Some((name, _)) = self.value else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misfit> {
        let Some((name, value)) = self.value.take() else {
            return Err(Misfit::form("a value after its name"));
        };
        let read = seed.deserialize(Reading::new(value));
        read.map_err(|misfit| misfit.within(Step::Key(name.clone())))
    }
}

/// One of several forms: a word, or an object of one field.
struct Choice<'de> {
    word: &'de str,
    inner: Option<&'de Value>,
}

impl<'de> EnumAccess<'de> for Choice<'de> {
    type Error = Misfit;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Misfit> {
        let read = seed.deserialize(BorrowedStrDeserializer::new(self.word));
        read.map(|word| (word, self))
    }
}

impl<'de> Choice<'de> {
    fn inner<T>(self, read: impl FnOnce(Reading<'de>) -> Result<T, Misfit>) -> Result<T, Misfit> {
        let Some(inner) = self.inner else {
            return Err(Misfit::form(format!("an object, {{ {}: … }}", self.word)));
        };
        read(Reading::new(inner)).map_err(|misfit| misfit.within(Step::Key(self.word.to_owned())))
    }
}

impl<'de> VariantAccess<'de> for Choice<'de> {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        match self.inner {
            None => Ok(()),
            Some(_) => Err(Misfit::form(format!("the string '{}'", self.word))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        self.inner(|inner| seed.deserialize(inner))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.inner(|inner| inner.deserialize_any(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.inner(|inner| inner.deserialize_any(visitor))
    }
}

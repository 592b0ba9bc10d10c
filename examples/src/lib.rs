//! The example programs stand beside this file's folder, one binary each.

//! Optional behaviour around core: the plugins' host and the built-in plugins, a file each.

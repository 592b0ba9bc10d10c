//! The Node face: `index.node`. No policy, no defaults, no protocol structs.

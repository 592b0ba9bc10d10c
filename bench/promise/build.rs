//! Links the module as Node wants it.

#[expect(clippy::disallowed_methods, reason = "cargo says in the environment what it builds for")]
fn main() {
    napi_build::setup();
    // A worker that ends unloads the module, while our threads still run its code: on Linux it stays for good.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-cdylib=-Wl,-z,nodelete");
    }
}

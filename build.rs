//! Lists every file of words in `locales/`, so that the core carries all of them along and nobody has to name a new one.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=locales");
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let mut lists = String::new();
    for language in ["en", "nl", "nb"] {
        let files = fs::read_dir(Path::new(&root).join("locales").join(language))?;
        let mut files = files.map(|file| Ok(file?.path())).collect::<io::Result<Vec<_>>>()?;
        files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        lists.push_str(&format!("const {}: &[&str] = &[\n", language.to_uppercase()));
        files.iter().for_each(|file| lists.push_str(&format!("    include_str!({file:?}),\n")));
        lists.push_str("];\n");
    }
    fs::write(Path::new(&out).join("words.rs"), lists)
}

//! The TypeScript that the interface is written against, gathered from the types of every call.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use serde_json::json;
use ts_rs::{Config, TS, TypeVisitor};

use super::ENDPOINTS;

/// Gathers the TypeScript declarations of everything that goes over the wire.
#[derive(Default)]
pub struct Types {
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
    clashes: Vec<String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_none() {
            return;
        }
        let config = Config::from_env();
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(&config));
        let name = T::ident(&config);
        if let Some(other) = self.declared.insert(name.clone(), declaration.clone())
            && other != declaration
        {
            self.clashes.push(name);
        }
    }
}

pub(super) fn types<I: TS + 'static, O: TS + 'static>(types: &mut Types) -> (String, String) {
    types.visit::<I>();
    types.visit::<O>();
    let config = Config::from_env();
    (I::name(&config), O::name(&config))
}

/// `ui/api/generated.ts`, or the names of types that two places declare differently.
pub fn typescript() -> std::result::Result<String, Vec<String>> {
    let mut types = Types::default();
    types.visit::<crate::error::WireFailure>();
    let mut calls = String::new();
    for endpoint in ENDPOINTS.iter() {
        let (input, output) = (endpoint.types)(&mut types);
        let kind = endpoint.kind();
        calls.push_str(&format!(
            "  {}: {{ kind: \"{kind}\"; input: {input}; output: {output} }};\n",
            json!(endpoint.name)
        ));
    }
    if !types.clashes.is_empty() {
        return Err(types.clashes);
    }
    let declared: Vec<String> = types.declared.into_values().collect();
    Ok(format!(
        "// Written by `cargo test` from the types of the core. Change them there.\n\n{}\n/** Every call of the core: what it is, takes and gives. */\nexport interface Calls {{\n{calls}}}\n",
        declared.join("\n")
    ))
}

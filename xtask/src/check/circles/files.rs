//! The modules of a crate, each with its file, and which file a path comes to.

use super::module::{Module, Use, read};
use crate::{
    outcome::{Failure, because},
    project,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// A module's names from the crate's root down.
type Place = Vec<String>;

/// What a path comes to.
enum ModuleFile {
    Module(Place),
    /// An item, by the file that holds it.
    Item(String),
}

/// The modules of a crate and their files.
#[derive(Default)]
pub struct Crate {
    modules: BTreeMap<Place, (String, Module)>,
}

impl Crate {
    /// Follows the modules from the crate's first file on. Names are relative to the project.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn of(first: &str) -> Result<Self, Failure> {
        let mut all = Self::default();
        all.add(Vec::new(), first.to_owned(), true)?;
        Ok(all)
    }

    fn add(&mut self, place: Place, file: String, owns_folder: bool) -> Result<(), Failure> {
        let source = project::read(&project::root().join(&file))?;
        let module = read(&source).map_err(because(format!("reading {file}")))?;
        let path = Path::new(&file);
        let beside = path.parent().unwrap_or(path);
        let below = match path.file_stem() {
            Some(stem) if !owns_folder => beside.join(stem),
            _ => beside.to_path_buf(),
        };
        self.keep(place, &file, module, &below, beside)
    }

    /// Keeps a module and what is in it, and reads the files below it.
    fn keep(
        &mut self,
        place: Place,
        file: &str,
        mut module: Module,
        below: &Path,
        beside: &Path,
    ) -> Result<(), Failure> {
        for (name, chosen) in &module.files {
            let usual = below.join(format!("{name}.rs"));
            let folder = below.join(name).join("mod.rs");
            let (path, owns_folder) = match chosen {
                Some(chosen) => (beside.join(chosen), false),
                None if project::root().join(&usual).is_file() => (usual, false),
                None => (folder, true),
            };
            let inner = [place.as_slice(), std::slice::from_ref(name)].concat();
            self.add(inner, path.to_string_lossy().into_owned(), owns_folder)?;
        }
        for (name, within) in std::mem::take(&mut module.inner) {
            let inner = [place.as_slice(), std::slice::from_ref(&name)].concat();
            self.keep(inner, file, within, &below.join(&name), beside)?;
        }
        self.modules.insert(place, (file.to_owned(), module));
        Ok(())
    }

    /// Which file takes something from which other.
    pub fn edges(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (place, (file, module)) in &self.modules {
            let from = edges.entry(file.clone()).or_default();
            let uses = module.uses.iter().filter(|import| is_used(import, module));
            let paths = uses.map(|import| (&import.path, import.name.is_none()));
            for (path, is_star) in paths.chain(module.paths.iter().map(|path| (path, false))) {
                let to = match self.resolve(place, path, &mut BTreeSet::new()) {
                    Some(ModuleFile::Item(to)) => to,
                    Some(ModuleFile::Module(to)) if is_star => self.modules[&to].0.clone(),
                    _ => continue,
                };
                if to != *file {
                    from.insert(to);
                }
            }
        }
        edges
    }

    /// `None` for what another crate has.
    fn resolve(
        &self,
        place: &Place,
        path: &[String],
        seen: &mut BTreeSet<(Place, String)>,
    ) -> Option<ModuleFile> {
        let (first, mut rest) = path.split_first()?;
        let mut here = match first.as_str() {
            "crate" => ModuleFile::Module(Vec::new()),
            "self" => ModuleFile::Module(place.clone()),
            "super" => ModuleFile::Module(place.split_last()?.1.to_vec()),
            name => self.find(place, name, seen)?,
        };
        while let (ModuleFile::Module(at), Some((name, further))) = (&here, rest.split_first()) {
            rest = further;
            here = match name.as_str() {
                "super" => ModuleFile::Module(at.split_last()?.1.to_vec()),
                name => match self.find(at, name, seen) {
                    Some(found) => found,
                    // A macro made it.
                    None => ModuleFile::Item(self.modules.get(at)?.0.clone()),
                },
            };
        }
        Some(here)
    }

    /// What a name means in a module: one below it, an item of its own, or what it imports.
    fn find(
        &self,
        place: &Place,
        name: &str,
        seen: &mut BTreeSet<(Place, String)>,
    ) -> Option<ModuleFile> {
        let (file, module) = self.modules.get(place)?;
        let below = [place.as_slice(), &[name.to_owned()]].concat();
        if self.modules.contains_key(&below) {
            return Some(ModuleFile::Module(below));
        }
        if module.items.contains(name) {
            return Some(ModuleFile::Item(file.clone()));
        }
        if !seen.insert((place.clone(), name.to_owned())) {
            return None;
        }
        let named = |import: &&Use| import.name.as_deref() == Some(name);
        if let Some(import) = module.uses.iter().find(named) {
            return self.resolve(place, &import.path, seen);
        }
        let stars = module.uses.iter().filter(|import| import.name.is_none());
        stars
            .into_iter()
            .find_map(|star| match self.resolve(place, &star.path, seen)? {
                ModuleFile::Module(of) => self.find(&of, name, seen),
                ModuleFile::Item(_) => None,
            })
    }
}

/// An import counts where its name is used. One that is passed on and not used here is no edge of this file.
fn is_used(import: &Use, module: &Module) -> bool {
    let name = import.name.as_ref();
    !import.is_public || name.is_some_and(|name| module.words.contains(name))
}

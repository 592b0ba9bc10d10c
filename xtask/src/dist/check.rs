//! `cargo xtask dist --check`: the packed packages, installed with npm outside the repository, and used as users do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tempfile::TempDir;

use crate::console::{Console, Step};
use crate::process::Program;
use crate::{paths, setup};

/// Where it is tried: a path that careless code breaks on.
const FOLDER: &str = "a project – 試し";

/// What one turn prints, and what the program that uses the rest does.
const ANSWER: &str = "answered: Grüezi from the package.";
const EVERYTHING: &str = "everything was there";

/// The resolutions of modules, and what each needs beside it.
const RESOLUTIONS: &[(&str, &str)] =
    &[("node16", "node16"), ("nodenext", "nodenext"), ("bundler", "esnext")];

struct Checks {
    /// The tools, installed by their lock file.
    tools: PathBuf,
    project: PathBuf,
    _removed: TempDir,
}

/// Runs all checks on these tarballs; the first is the main package.
pub(super) fn run(tarballs: &[PathBuf], console: &Console) -> Result<()> {
    let tools = console.during("tools for the checks", tools)?;
    let removed = tempfile::tempdir()?;
    let project = removed.path().join(FOLDER);
    let checks = Checks { tools, project, _removed: removed };
    console.during("npm install of the tarballs", |step| checks.install(tarballs, step))?;
    for (name, program, arguments) in &checks.runtimes() {
        for (script, line) in
            [("require.cjs", ANSWER), ("import.mjs", ANSWER), ("features.mjs", EVERYTHING)]
        {
            let what = format!("{name} {script}");
            console.during(&what, |_| checks.prints(program, arguments, script, line))?;
        }
    }
    let node = Path::new("node");
    console.during("a worker thread", |_| checks.prints(node, &[], "worker.mjs", ANSWER))?;
    for compiler in ["typescript", "typescript-6", "typescript-5"] {
        for (resolution, module) in RESOLUTIONS {
            let what = format!("{compiler}, {resolution}");
            console.during(&what, |_| checks.types(compiler, resolution, module))?;
        }
    }
    console.during("a bundle by esbuild", |_| {
        let esbuild = checks.tools.join("esbuild/bin/esbuild").display().to_string();
        let outfile = "--outfile=bundles/esbuild.cjs";
        checks.tool(node, &[&esbuild, "require.cjs", "--bundle", "--platform=node", outfile])?;
        checks.prints(node, &[], "bundles/esbuild.cjs", ANSWER)
    })?;
    console.during("a bundle by webpack", |_| {
        let webpack = checks.tools.join("webpack").display().to_string();
        checks.tool(node, &["bundle-webpack.cjs", &webpack])?;
        checks.prints(node, &[], "bundles/webpack.cjs", ANSWER)
    })?;
    let tarball = tarballs[0].display().to_string();
    console.during("publint", |_| {
        let publint = checks.tools.join("publint/src/cli.js").display().to_string();
        checks.tool(node, &[&publint, &tarball, "--strict"])
    })?;
    console.during("are the types wrong", |_| {
        let attw = checks.tools.join("@arethetypeswrong/cli/dist/index.js").display().to_string();
        checks.tool(node, &[&attw, &tarball, "--no-color", "--no-emoji"])
    })
}

/// Installs the tools, unless they are what the lock file says.
fn tools(step: &Step<'_>) -> Result<PathBuf> {
    let source = paths::root().join("xtask/package-checks");
    let lock = fs::read_to_string(source.join("package-lock.json"))?;
    let folder = paths::kept().join("package-checks");
    let stamp = folder.join("installed.txt");
    if !fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        fs::create_dir_all(&folder)?;
        for name in ["package.json", "package-lock.json"] {
            fs::copy(source.join(name), folder.join(name))?;
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        Program::npm().args(arguments).within(&folder).quiet(&|line| step.note(line))?;
        fs::write(stamp, lock)?;
    }
    Ok(folder.join("node_modules"))
}

impl Checks {
    /// What the package is run with. The pinned ones are there for Linux on x64 with glibc; elsewhere it is this
    /// machine's Node.
    fn runtimes(&self) -> Vec<(&'static str, PathBuf, &'static [&'static str])> {
        if !cfg!(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu")) {
            return vec![("node", PathBuf::from("node"), &[])];
        }
        let none: &[&str] = &[];
        let nodes = ["node-18", "node-20", "node-22", "node-24"];
        let nodes = nodes.map(|node| (node, self.tools.join(node).join("bin/node"), none));
        let bun = self.tools.join("@oven/bun-linux-x64/bin/bun");
        let deno = self.tools.join("@deno/linux-x64-glibc/deno");
        let mut runtimes = Vec::from(nodes);
        runtimes.push(("bun", bun, &["run"]));
        runtimes.push(("deno", deno, &["run", "--allow-all", "--quiet"]));
        runtimes
    }

    fn install(&self, tarballs: &[PathBuf], step: &Step<'_>) -> Result<()> {
        fs::create_dir_all(&self.project)?;
        fs::write(self.project.join("package.json"), "{ \"private\": true }\n")?;
        let programs = paths::root().join("xtask/package-checks/programs");
        for entry in fs::read_dir(&programs)? {
            let entry = entry?;
            fs::copy(entry.path(), self.project.join(entry.file_name()))?;
        }
        let runtime = format!("@openai/codex@{}", setup::runtime_version()?);
        Program::npm()
            .args(["install", "--no-audit", "--no-fund", "--prefer-offline"])
            .args(tarballs)
            .args([runtime])
            .within(&self.project)
            .quiet(&|line| step.note(line))
            .map(drop)
    }

    /// Runs a program that prints this line, and nothing else.
    fn prints(&self, program: &Path, arguments: &[&str], script: &str, line: &str) -> Result<()> {
        let outcome = Program::new(program)
            .args(arguments)
            .args([script])
            .within(&self.project)
            .quiet(&|_| {})
            .with_context(|| format!("{script} in {}", self.project.display()))?;
        let lines: Vec<_> = outcome.stdout.lines().collect();
        ensure!(lines == [line], "{script} did not print {line:?} alone:\n{}", outcome.text);
        Ok(())
    }

    fn types(&self, compiler: &str, resolution: &str, module: &str) -> Result<()> {
        let compiler = self.tools.join(compiler).join("bin/tsc").display().to_string();
        let options = json!({
            "noEmit": true, "strict": true, "exactOptionalPropertyTypes": true, "types": [], "target": "es2022",
            "lib": ["es2023", "dom", "esnext.disposable"], "module": module, "moduleResolution": resolution,
        });
        let project = json!({ "compilerOptions": options, "files": ["types.ts"] });
        fs::write(self.project.join("tsconfig.json"), project.to_string())?;
        self.tool(Path::new("node"), &[&compiler, "--project", "tsconfig.json"])
    }

    fn tool(&self, program: &Path, arguments: &[&str]) -> Result<()> {
        Program::new(program).args(arguments).within(&self.project).quiet(&|_| {}).map(drop)
    }
}

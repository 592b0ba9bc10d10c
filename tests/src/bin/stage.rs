//! Plays an example for somebody who watches: `stage scripted|live EXAMPLE NAME PROGRAM [ARGUMENT…]`.
//!
//! In `target/quickstart/NAME`, which is emptied before, come the workspace that the program runs in and, when the model
//! is scripted, a home of the runtime that leads to it. Live, the user's own home, login and model are used. What was
//! played is left for a look.

use std::env;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus};

use codex_sdk_core::testing::ScriptedModel;
use codex_sdk_tests::examples::Example;
use codex_sdk_tests::{repository, runtime_path};
use tokio::process::Command;

#[tokio::main]
#[expect(clippy::print_stderr, reason = "it is a program")]
async fn main() -> ExitCode {
    match play(&env::args_os().skip(1).collect::<Vec<_>>()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the file that starts the examples")]
async fn play(arguments: &[OsString]) -> Result<ExitCode, Box<dyn Error>> {
    let [how, example, name, program, arguments @ ..] = arguments else {
        return Err("usage: stage scripted|live EXAMPLE NAME PROGRAM [ARGUMENT…]".into());
    };
    let known = |name: &OsString| Example::named(&name.to_string_lossy());
    let example =
        known(example).ok_or_else(|| format!("there is no example {}", example.display()))?;
    if Path::new(name).file_name() != Some(name) {
        return Err(format!("{} is no name of a folder", name.display()).into());
    }
    let folder = repository().join("target/quickstart").join(name);
    let workspace = fresh_workspace(example, &folder).await?;

    let mut command = Command::new(program);
    command.args(arguments).current_dir(&workspace).env("CODEX_PATH", runtime_path());
    if how == OsStr::new("live") {
        return Ok(ended(command.status().await?));
    }
    let model = ScriptedModel::start().await?;
    let home = folder.join("home");
    fs::create_dir_all(&home)?;
    example.cast(&model, &home)?;
    command.args(example.arguments).env("CODEX_HOME", home).envs(model.options().env);
    let status = command.status().await;
    model.close().await;
    Ok(ended(status?))
}

fn ended(status: ExitStatus) -> ExitCode {
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A git repository with the example's files. Without git it is a plain folder, which the runtime takes as well.
async fn fresh_workspace(example: &Example, folder: &Path) -> io::Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let workspace = folder.join("workspace");
    fs::create_dir_all(&workspace)?;
    example.lay_out(&workspace)?;
    let commit = ["commit", "--quiet", "--message", "A program that fails"];
    let settings =
        ["user.name=codex-sdk", "user.email=quickstart@localhost", "commit.gpgSign=false"];
    for step in [&["init", "--quiet"][..], &["add", "."], &commit] {
        if !git(&workspace, &settings, step).await? {
            break;
        }
    }
    Ok(workspace)
}

#[expect(clippy::disallowed_methods, reason = "this is the file that starts git")]
async fn git(folder: &Path, settings: &[&str], step: &[&str]) -> io::Result<bool> {
    let settings = settings.iter().flat_map(|setting| ["-c", setting]);
    let mut git = Command::new("git");
    git.args(settings).args(step).current_dir(folder);
    // Set by git for its hooks: they lead to the repository that the hook belongs to.
    for misleading in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        git.env_remove(misleading);
    }
    match git.status().await {
        Ok(status) => Ok(status.success()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

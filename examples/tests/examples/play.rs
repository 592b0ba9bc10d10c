//! Starts an example in a workspace of its own.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Stdio;

use codex_sdk_tests::examples::Example;
use codex_sdk_tests::{Stage, runtime_path};
use tokio::process::Command;

/// An example that has ended.
pub(crate) struct Played {
    /// What it printed.
    pub(crate) output: String,
    /// The folder it worked in.
    stage: Stage,
}

/// Runs a program as the example of this name, to its end.
pub(crate) async fn play<S: AsRef<OsStr>>(
    name: &str,
    command: impl IntoIterator<Item = S>,
) -> Played {
    let arguments = Example::named(name).unwrap().arguments;
    play_with(name, command, arguments).await
}

/// The same with other arguments than usual. Nobody sits at its terminal.
#[expect(clippy::disallowed_methods, reason = "this is the file that starts the examples")]
pub(crate) async fn play_with<S: AsRef<OsStr>>(
    name: &str,
    command: impl IntoIterator<Item = S>,
    arguments: &[&str],
) -> Played {
    let example = Example::named(name).unwrap();
    let stage = Stage::set().await;
    example.lay_out(stage.workspace.path()).unwrap();
    example.cast(&stage.model, stage.home.path()).unwrap();

    let mut command = command.into_iter();
    let mut program = Command::new(command.next().unwrap());
    program.args(command).args(arguments).current_dir(stage.workspace.path());
    program.env("CODEX_PATH", runtime_path()).env("CODEX_HOME", stage.home.path());
    program.stdin(Stdio::null());
    let output = program.envs(stage.model.options().env).kill_on_drop(true).output().await.unwrap();

    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{name} failed\n{stdout}\n{stderr}");
    assert_eq!(stage.model.unused_replies(), 0, "{name} asked the model nothing\n{stdout}");
    Played { output: stdout, stage }
}

impl Played {
    /// A file of the folder it worked in.
    pub(crate) fn file(&self, name: &str) -> Option<String> {
        let path: PathBuf = self.stage.workspace.path().join(name);
        std::fs::read_to_string(path).ok()
    }

    /// Whether the model was told this by a tool or a command.
    pub(crate) fn told_the_model(&self, text: &str) -> bool {
        let requests = self.stage.model.requests();
        requests.iter().any(|request| request.last_output().is_some_and(|said| said.contains(text)))
    }

    /// The file with this extension in a folder where there is no other.
    pub(crate) fn only_file(&self, folder: &str, extension: &str) -> String {
        let files = std::fs::read_dir(self.stage.workspace.path().join(folder)).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let files: Vec<_> =
            files.filter(|file| file.extension().is_some_and(|found| found == extension)).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        std::fs::read_to_string(&files[0]).unwrap()
    }

    /// The schema that the model's answer had to fit.
    pub(crate) fn schema(&self) -> serde_json::Value {
        let requests = self.stage.model.requests();
        requests.iter().find_map(|request| request.output_schema().cloned()).unwrap()
    }

    /// What the model was asked by the user.
    pub(crate) fn asked(&self) -> Vec<String> {
        let requests = self.stage.model.requests();
        requests.iter().filter_map(codex_sdk_core::testing::Request::last_user_text).collect()
    }

    /// Fails unless it printed these, in this order.
    pub(crate) fn printed(&self, expected: &[&str]) {
        let mut rest = self.output.as_str();
        for text in expected {
            let Some((_, after)) = rest.split_once(text) else {
                panic!("expected {text:?}, in this place, in\n{}", self.output);
            };
            rest = after;
        }
    }
}

//! Messages of the runtime that are large, on the real one.

use codex_sdk_core::protocol::{self, methods};
use codex_sdk_core::{ConversationOptions, TurnOptions};
use codex_sdk_tests::Stage;

/// Its content in base64 makes a line of more than 50 MB.
const SIZE: usize = 40_000_000;

#[tokio::test]
async fn a_file_of_many_megabytes_arrives_whole_while_a_turn_goes_on() {
    let stage = Stage::set().await;
    stage.model.otherwise().say("Done.");
    let file = stage.workspace.path().join("large");
    std::fs::write(&file, vec![b'x'; SIZE]).unwrap();
    let client = stage.client().build().unwrap();
    let here = ConversationOptions::default().cwd(stage.workspace.path());
    let conversation = client.create_conversation(here).await.unwrap();
    let path = file.display().to_string();
    let params = protocol::FsReadFileParams::new(path);
    let read = client.request::<methods::FsReadFile>(&params);
    let (read, turn) = tokio::join!(read, conversation.run("Go on.", TurnOptions::default()));
    let text = read.unwrap().data_base64;
    assert_eq!(text.len(), SIZE.div_ceil(3) * 4);
    assert!(text.starts_with("eHh4") && text.ends_with("eA=="), "its beginning and its end");
    let whole = text.as_bytes()[..text.len() - 4].chunks_exact(4);
    assert!(whole.into_iter().all(|piece| piece == b"eHh4"), "and all in between");
    assert_eq!(turn.unwrap().final_response, "Done.");
    client.close().await;
}

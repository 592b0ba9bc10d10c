//! What each example must have done, whichever language it is written in.

use crate::play::Played;

/// The answer was printed, and how the turn ended.
pub(crate) fn first_turn(played: &Played) {
    played.printed(&["There is one file, notes.txt.", "ompleted"]);
}

/// Markdown was changed; nothing else was, and nothing ran.
pub(crate) fn approvals(played: &Played) {
    played.printed(&[
        "README.md: ",
        "ccept",
        "package.json: ",
        "ecline",
        "README.md names the license",
    ]);
    assert_eq!(played.file("README.md").as_deref(), Some("# A project\nLicensed under MIT.\n"));
    assert_eq!(played.file("package.json").as_deref(), Some("{}\n"));
    assert_eq!(played.file("ran.txt"), None);
}

/// Good arguments reached the functions, bad ones and an error came back to the model.
pub(crate) fn tools(played: &Played) {
    played.printed(&[
        "asked for the price of 3 apples",
        "Dear Ada, apples are 1.50; there are no plums.",
    ]);
    assert!(!played.output.contains("0 apples"), "{}", played.output);
    for told in [r#""total":1.5"#, "there are no plums", "do not fit", "Ada Lovelace"] {
        assert!(played.told_the_model(told), "{told}: {}", played.output);
    }
}

/// The answer was read by its fields; what may be left out was.
pub(crate) fn structured_output(played: &Played) {
    played.printed(&["verdict: ", "eject", "sum.mjs:2: it subtracts", "praise: none"]);
    let schema = played.schema();
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["required"].as_array().unwrap().len(), 3, "{schema}");
}

/// Every task was done, in a conversation of its own, and none stayed open.
pub(crate) fn pool(played: &Played) {
    played.printed(&[
        "apples.txt: There are 12 apples.",
        "pears.txt: There are 3 pears.",
        "plums.txt: There are 40 plums.",
        "advice: Buy pears.",
        "5 turns, 0 conversations still open",
    ]);
}

/// The tool was asked, the file written, and the answer, streamed as JSON, was read by its fields.
pub(crate) fn whole(played: &Played) {
    played.printed(&[
        "{\"article\":\"apples\",\"pieces\":3}",
        "ompleted: order 3",
        "apples",
        " tokens",
    ]);
    assert_eq!(played.file("order.txt").as_deref(), Some("3 apples\n"));
    assert!(played.told_the_model(r#""pieces":7"#), "{}", played.output);
}

/// The model was not told the name; the turn was seen and counted, and is in the transcript.
pub(crate) fn plugins(played: &Played) {
    played.printed(&["It is about birds.", "turns: 1"]);
    assert!(played.output.contains("ompleted"), "{}", played.output);
    let asked = played.asked();
    assert!(asked.iter().any(|asked| asked == "What is (the project) about?"), "{asked:?}");
    let transcript = played.only_file("transcripts", "md");
    assert!(transcript.contains("It is about birds."), "{transcript}");
}

/// The program was mended, and everything on the way was shown. The output of commands is not looked for: the runtime
/// at times loses a short one.
pub(crate) fn quickstart(played: &Played) {
    played.printed(&[
        "runtime ",
        "you     ",
        "I run the check first",
        "node check.mjs",
        "accept",
        "exit code 1",
        "3 too high",
        "total.mjs",
        "-  return prices.reduce((sum, price) => sum + price, prices.length);",
        "+  return prices.reduce((sum, price) => sum + price, 0);",
        "accept",
        "node check.mjs",
        "accept",
        "exit code 0",
        "It passes",
        "ompleted after ",
        "tokens ",
        "stored ",
        "rollout-",
    ]);
    assert!(played.file("total.mjs").unwrap().contains("price, 0)"));
}

/// Nothing that was asked for was done, since nobody said yes.
pub(crate) fn declined_quickstart(played: &Played) {
    played.printed(&["run?", "decline", "patch?", "decline", "run?", "decline", "ompleted after "]);
    assert!(!played.output.contains("accept"), "{}", played.output);
    assert!(played.file("total.mjs").unwrap().contains("prices.length)"));
}

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

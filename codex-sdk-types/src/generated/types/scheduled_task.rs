// Written by `cargo xtask codegen`; not to be edited.
//! Types of the resource `scheduled_task`.

use serde::{Deserialize, Serialize};

use crate::protocol::macros::{debug_without_text, tagged_enum, words};

tagged_enum! {
    /// `schedule` of [`ScheduledTaskSummary`](super::ScheduledTaskSummary).
    pub enum ScheduledTaskSchedule by "type" {
        "hourly" => Hourly(HourlyScheduledTaskSchedule),
        "daily" => Daily(DailyScheduledTaskSchedule),
        "weekdays" => Weekdays(WeekdaysScheduledTaskSchedule),
        "weekly" => Weekly(WeeklyScheduledTaskSchedule),
    }
}

/// The [`ScheduledTaskSchedule`](super::ScheduledTaskSchedule) whose `type` is `hourly`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "hourly", rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields = nullable))]
#[non_exhaustive]
pub struct HourlyScheduledTaskSchedule {
    pub interval_hours: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<Vec<ScheduledTaskWeekday>>,
}

/// The [`ScheduledTaskSchedule`](super::ScheduledTaskSchedule) whose `type` is `daily`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "daily")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DailyScheduledTaskSchedule {
    pub time: String,
}

debug_without_text! { DailyScheduledTaskSchedule {} }

/// The [`ScheduledTaskSchedule`](super::ScheduledTaskSchedule) whose `type` is `weekdays`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "weekdays")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WeekdaysScheduledTaskSchedule {
    pub time: String,
}

debug_without_text! { WeekdaysScheduledTaskSchedule {} }

/// The [`ScheduledTaskSchedule`](super::ScheduledTaskSchedule) whose `type` is `weekly`.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename = "weekly")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct WeeklyScheduledTaskSchedule {
    pub days: Vec<ScheduledTaskWeekday>,
    pub time: String,
}

debug_without_text! { WeeklyScheduledTaskSchedule { days } }

/// `scheduledTasks` of [`PluginDetail`](super::PluginDetail).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct ScheduledTaskSummary {
    pub key: String,
    pub name: String,
    pub prompt: String,
    pub schedule: ScheduledTaskSchedule,
}

debug_without_text! { ScheduledTaskSummary { schedule } }

words! {
    /// In [`HourlyScheduledTaskSchedule`](super::HourlyScheduledTaskSchedule) and [`WeeklyScheduledTaskSchedule`](super::WeeklyScheduledTaskSchedule).
    pub enum ScheduledTaskWeekday {
        "MO" => Mo,
        "TU" => Tu,
        "WE" => We,
        "TH" => Th,
        "FR" => Fr,
        "SA" => Sa,
        "SU" => Su,
    }
}

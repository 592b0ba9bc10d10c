// Written by `cargo xtask codegen`; not to be edited.
//! Every method, for what has to be done with all of them.

#[doc(hidden)]
#[macro_export]
macro_rules! for_each_stable_client_method {
    ($callback:ident) => {
        $callback! {
            AccountGatewayOAuthCancel, AccountGatewayOAuthLogin, AccountGatewayOAuthRead,
            AccountLoginCancel, AccountLoginStart, AccountLogout,
            AccountRateLimitResetCreditConsume, AccountRateLimitsRead, AccountRead,
            AccountSecuritySetupRead, AccountSendAddCreditsNudgeEmail, AccountUsageRead,
            AccountWorkspaceMessagesRead, AppInstalled, AppList, AppRead, CommandExec,
            CommandExecResize, CommandExecTerminate, CommandExecWrite, ConfigBatchWrite,
            ConfigMcpServerReload, ConfigRead, ConfigValueWrite, ConfigRequirementsRead,
            ExperimentalFeatureEnablementSet, ExperimentalFeatureList,
            ExternalAgentConfigDetect, ExternalAgentConfigImport,
            ExternalAgentConfigImportReadHistories, ExternalAgentConfigImportRecordHistory,
            FeedbackSave, FeedbackUpload, FsCopy, FsCreateDirectory, FsGetMetadata,
            FsReadDirectory, FsReadFile, FsRemove, FsUnwatch, FsWatch, FsWriteFile,
            FuzzyFileSearch, HooksList, Initialize, MarketplaceAdd, MarketplaceRemove,
            MarketplaceUpgrade, McpServerOauthLogin, McpServerResourceRead,
            McpServerToolCall, McpServerStatusList, ModelList,
            ModelProviderCapabilitiesRead, ModelProviderConfigWrite, ModelProviderList,
            PermissionProfileList, PluginInstall, PluginInstalled, PluginList, PluginRead,
            PluginReconcile, PluginShareCheckout, PluginShareDelete, PluginShareList,
            PluginShareSave, PluginShareUpdateTargets, PluginSkillRead, PluginUninstall,
            ReviewStart, SkillsConfigWrite, SkillsExtraRootsSet, SkillsList,
            ThreadApproveGuardianDeniedAction, ThreadArchive, ThreadAttachmentAdd,
            ThreadAttachmentList, ThreadAttachmentRemove, ThreadAttachmentOwnerList,
            ThreadCompactStart, ThreadDelete, ThreadFork, ThreadGoalClear, ThreadGoalGet,
            ThreadGoalSet, ThreadInjectItems, ThreadItemsList, ThreadList,
            ThreadLoadedList, ThreadMetadataUpdate, ThreadNameSet, ThreadRead,
            ThreadResume, ThreadRevert, ThreadSectionMove, ThreadShellCommand, ThreadStart,
            ThreadTurnsList, ThreadUnarchive, ThreadUnsubscribe, ThreadSectionCreate,
            ThreadSectionDelete, ThreadSectionList, ThreadSectionUpdate, TurnInterrupt,
            TurnStart, TurnSteer, WindowsSandboxReadiness, WindowsSandboxSetupStart,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! for_each_stable_server_request {
    ($callback:ident) => {
        $callback! {
            AccountChatgptAuthTokensRefresh, ApplyPatchApproval, AttestationGenerate,
            ExecCommandApproval, ItemCommandExecutionRequestApproval,
            ItemFileChangeRequestApproval, ItemPermissionsRequestApproval, ItemToolCall,
            ItemToolRequestUserInput, McpServerElicitationRequest,
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! for_each_stable_notification {
    ($callback:ident) => {
        $callback! {
            AccountGatewayOAuthChanged, AccountLoginCompleted, AccountRateLimitsUpdated,
            AccountUpdated, AppListUpdated, AutoApprovalReviewStrictReviewRequired,
            CommandExecOutputDelta, ConfigWarning, DeprecationNotice, Error,
            ExternalAgentConfigImportCompleted, ExternalAgentConfigImportProgress,
            FsChanged, FuzzyFileSearchSessionCompleted, FuzzyFileSearchSessionUpdated,
            GuardianWarning, HookCompleted, HookStarted, ItemAgentMessageDelta,
            ItemAutoApprovalReviewCompleted, ItemAutoApprovalReviewStarted,
            ItemCommandExecutionOutputDelta, ItemCommandExecutionTerminalInteraction,
            ItemCompleted, ItemFileChangeOutputDelta, ItemFileChangePatchUpdated,
            ItemMcpToolCallProgress, ItemPlanDelta, ItemReasoningSummaryPartAdded,
            ItemReasoningSummaryTextDelta, ItemReasoningTextDelta, ItemStarted,
            McpServerEventStreamNotification, McpServerOauthLoginCompleted,
            McpServerStartupStatusUpdated, ModelRerouted, ModelSafetyBufferingUpdated,
            ModelVerification, ModelProviderAuthRecoveryCompleted,
            ModelProviderAuthRecoveryStarted, ProcessExited, ProcessOutputDelta,
            ProjectChanged, RemoteControlStatusChanged, ServerRequestResolved,
            SkillsChanged, ThreadArchived, ThreadAttachmentUpdated, ThreadClosed,
            ThreadCompacted, ThreadDeleted, ThreadEnvironmentConnected,
            ThreadEnvironmentDisconnected, ThreadGoalCleared, ThreadGoalUpdated,
            ThreadNameUpdated, ThreadPredictionUpdated, ThreadProjectUpdated,
            ThreadQueueChanged, ThreadReadStateChanged, ThreadRealtimeClosed,
            ThreadRealtimeError, ThreadRealtimeItemCompleted, ThreadRealtimeItemStarted,
            ThreadRealtimeItemTranscriptDelta, ThreadRealtimeItemAdded,
            ThreadRealtimeOutputAudioDelta, ThreadRealtimeSdp, ThreadRealtimeStarted,
            ThreadRealtimeTranscriptDelta, ThreadRealtimeTranscriptDone, ThreadReverted,
            ThreadSectionChanged, ThreadSettingsUpdated, ThreadStarted,
            ThreadStatusChanged, ThreadTokenUsageUpdated, ThreadUnarchived, TurnCompleted,
            TurnDiffUpdated, TurnModerationMetadata, TurnPlanUpdated, TurnStarted, Warning,
            WindowsWorldWritableWarning, WindowsSandboxSetupCompleted,
        }
    };
}

#[cfg(feature = "experimental")]
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_experimental_client_method {
    ($callback:ident) => {
        $callback! {
            AccountBedrockCheckGovCloudRequirements, AccountBedrockDiscover,
            AccountBedrockSetup, AccountGcpSetup, AccountSessionList, AccountSessionSwitch,
            CollaborationModeList, EnvironmentAdd, EnvironmentInfo, EnvironmentStatus,
            FuzzyFileSearchSessionStart, FuzzyFileSearchSessionStop,
            FuzzyFileSearchSessionUpdate, McpServerEventStreamStart,
            McpServerEventStreamStop, MemoryReset, MemoryStatus, MockExperimentalMethod,
            PluginSearch, ProcessKill, ProcessResizePty, ProcessSpawn, ProcessWriteStdin,
            ProjectCreate, ProjectDelete, ProjectImport, ProjectList, ProjectMove,
            ProjectRead, ProjectUpdate, RemoteControlClientList, RemoteControlClientRevoke,
            RemoteControlDisable, RemoteControlEnable, RemoteControlPairingStart,
            RemoteControlPairingStatus, RemoteControlStatusRead, RolloutCompress,
            ServerDiagnostics, ThreadBackgroundTerminalsClean,
            ThreadBackgroundTerminalsList, ThreadBackgroundTerminalsTerminate,
            ThreadDecrementElicitation, ThreadGuardianReview, ThreadIncrementElicitation,
            ThreadItemsRead, ThreadMemoryRead, ThreadMemoryModeSet,
            ThreadPredictionRequest, ThreadPrepareApprovedPlan, ThreadQueueAdd,
            ThreadQueueDelete, ThreadQueueList, ThreadQueueReorder, ThreadQueueStart,
            ThreadQueueUpdate, ThreadReadStateUpdate, ThreadRealtimeAppendAudio,
            ThreadRealtimeAppendSpeech, ThreadRealtimeAppendText, ThreadRealtimeListVoices,
            ThreadRealtimeStart, ThreadRealtimeStop, ThreadSample, ThreadSampleCancel,
            ThreadSearch, ThreadSearchOccurrences, ThreadSettingsUpdate,
            ThreadTimelineList, TurnSettingsUpdate, UserVerificationCancel,
            UserVerificationDelete, UserVerificationEnroll, UserVerificationStatus,
            UserVerificationVerify,
        }
    };
}

#[cfg(feature = "experimental")]
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_experimental_server_request {
    ($callback:ident) => {
        $callback! {
            CurrentTimeRead,
        }
    };
}

#[cfg(feature = "experimental")]
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_experimental_notification {
    ($callback:ident) => {
        $callback! {}
    };
}

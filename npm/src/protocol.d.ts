// Written by `cargo xtask codegen`; not to be edited.
// The protocol of the runtime: every type, and the maps from methods to what they take and answer.
// What is marked @experimental is served only while the client's `experimentalApi` is on, and may change with any version.

/** In `AgentHookMetadata`, `CommandHookMetadata` and 55 more. */
export type AbsolutePathBuf = string;

/** What `acceptWithExecpolicyAmendment` of `CommandExecutionApprovalDecision` holds. */
export type AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision = {
  execpolicy_amendment: Array<string>;
};

/** `account` of `GetAccountResponse`. */
export type Account =
  | { "type": "apiKey" }
  | ChatgptAccount
  | AmazonBedrockAccount
  | { "type": "gcp" };

/** What `account/login/completed` says. */
export type AccountLoginCompletedNotification = {
  success: boolean;
  error?: string | null;
  loginId?: string | null;
  onboardingEntrypoint?: DesktopOnboardingEntrypoint | null;
};

/** What `account/rateLimits/updated` says. */
export type AccountRateLimitsUpdatedNotification = {
  rateLimits: RateLimitSnapshot;
};

/** `accountRoutingOverride` of `WorkspaceRouting`. */
export type AccountRoutingOverride = "NO_CONSTRAINT" | "us" | "us_cr";

/** `action` of `AccountSecuritySetupNotice`. */
export type AccountSecuritySetupAction = {
  label: string;
  url: string;
};

/** `notice` of `GetAccountSecuritySetupResponse`. */
export type AccountSecuritySetupNotice = {
  accountId: string;
  action: AccountSecuritySetupAction;
  description: string;
  title: string;
  userId: string;
};

/** In `AccountSessionsResponse` and `SessionsAccountSessionsSwitchResponse`. */
export type AccountSession = {
  isActive: boolean;
  lastUsedAt: number;
  sessionId: string;
  workspaces: Array<AccountSessionWorkspace>;
  displayName?: string | null;
  email?: string | null;
  imageUrl?: string | null;
  selectedWorkspaceAccountId?: string | null;
  userId?: string | null;
};

/** `workspaces` of `AccountSession`. */
export type AccountSessionWorkspace = {
  accountId: string;
  imageUrl?: string | null;
  kind?: AccountSessionWorkspaceKind | null;
  name?: string | null;
};

/** `kind` of `AccountSessionWorkspace`. */
export type AccountSessionWorkspaceKind = "personal" | "workspace";

/**
 * What `accountSession/list` takes.
 * @experimental
 */
export type AccountSessionsListParams = {
  refreshWorkspaceMetadata?: boolean | null;
};

/**
 * What `accountSession/list` answers.
 * @experimental
 */
export type AccountSessionsResponse = {
  sessions: Array<AccountSession>;
  activeSessionId?: string | null;
};

/**
 * What `accountSession/switch` takes.
 * @experimental
 */
export type AccountSessionsSwitchParams = {
  accountId: string;
  sessionId: string;
  allowBrowserLogin?: boolean | null;
};

/**
 * What `accountSession/switch` answers.
 * @experimental
 */
export type AccountSessionsSwitchResponse = SessionsAccountSessionsSwitchResponse | AuthUrlAccountSessionsSwitchResponse;

/** `dailyUsageBuckets` of `GetAccountTokenUsageResponse`. */
export type AccountTokenUsageDailyBucket = {
  startDate: string;
  tokens: number;
};

/** `summary` of `GetAccountTokenUsageResponse`. */
export type AccountTokenUsageSummary = {
  currentStreakDays?: number | null;
  lifetimeTokens?: number | null;
  longestRunningTurnSec?: number | null;
  longestStreakDays?: number | null;
  peakDailyTokens?: number | null;
};

/** What `account/updated` says. */
export type AccountUpdatedNotification = {
  authMode?: AuthMode | null;
  planType?: PlanType | null;
};

/** In `ThreadForkResponse`, `ThreadResumeResponse` and 2 more. */
export type ActivePermissionProfile = {
  id: string;
  extends?: string | null;
};

/** The `ThreadStatus` whose `type` is `active`. */
export type ActiveThreadStatus = {
  "type": "active";
  activeFlags: Array<ThreadActiveFlag>;
};

/** What `activeTurnNotSteerable` of `CodexErrorInfo` holds. */
export type ActiveTurnNotSteerableCodexErrorInfo = {
  turnKind: NonSteerableTurnKind;
};

/** `creditType` of `SendAddCreditsNudgeEmailParams`. */
export type AddCreditsNudgeCreditType = "credits" | "usage_limit";

/** `status` of `SendAddCreditsNudgeEmailResponse`. */
export type AddCreditsNudgeEmailStatus = "sent" | "cooldown_active";

/** The `FileChange` whose `type` is `add`. */
export type AddFileChange = {
  "type": "add";
  content: string;
};

/** In `TurnStartParams` and `TurnSteerParams`. */
export type AdditionalContextEntry = {
  kind: AdditionalContextKind;
  value: string;
  name?: string | null;
};

/** `kind` of `AdditionalContextEntry`. */
export type AdditionalContextKind = "untrusted" | "application";

/** In `AdditionalPermissionProfile`, `GrantedPermissionProfile` and 1 more. */
export type AdditionalFileSystemPermissions = {
  entries?: Array<FileSystemSandboxEntry> | null;
  globScanMaxDepth?: number | null;
  read?: Array<LegacyAppPathString> | null;
  write?: Array<LegacyAppPathString> | null;
};

/** In `AdditionalPermissionProfile`, `GrantedPermissionProfile` and 1 more. */
export type AdditionalNetworkPermissions = {
  enabled?: boolean | null;
};

/** `additionalPermissions` of `CommandExecutionRequestApprovalParams`. */
export type AdditionalPermissionProfile = {
  fileSystem?: AdditionalFileSystemPermissions | null;
  network?: AdditionalNetworkPermissions | null;
};

/** The `ResponseItem` whose `type` is `additional_tools`. */
export type AdditionalToolsResponseItem = {
  "type": "additional_tools";
  role: string;
  tools: Array<unknown>;
  id?: string | null;
};

/** The `HookMetadata` whose `handlerType` is `agent`. */
export type AgentHookMetadata = {
  "handlerType": "agent";
  currentHash: string;
  displayOrder: number;
  enabled: boolean;
  eventName: HookEventName;
  isManaged: boolean;
  key: string;
  source: HookSource;
  sourcePath: AbsolutePathBuf;
  timeoutSec: number;
  trustStatus: HookTrustStatus;
  additionalContextLimit?: number | null;
  environmentId?: EnvironmentId | null;
  matcher?: string | null;
  pluginId?: PluginId | null;
  statusMessage?: string | null;
};

/** `delivery` of `AgentMessageThreadItem`. */
export type AgentMessageDelivery = "async";

/** What `item/agentMessage/delta` says. */
export type AgentMessageDeltaNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  delta: string;
};

/** `display` of `AgentMessageModeration`. */
export type AgentMessageDisplay = {
  action: string;
  blockType?: string | null;
  checkTrustedContacts?: boolean | null;
  cyberTrustedAccess?: boolean | null;
};

/** `content` of `AgentMessageResponseItem`. */
export type AgentMessageInputContent = InputTextAgentMessageInputContent | EncryptedContentAgentMessageInputContent;

/** `moderation` of `AgentMessageThreadItem`. */
export type AgentMessageModeration = {
  moderated: boolean;
  display?: AgentMessageDisplay | null;
};

/** The `ResponseItem` whose `type` is `agent_message`. */
export type AgentMessageResponseItem = {
  "type": "agent_message";
  author: string;
  content: Array<AgentMessageInputContent>;
  recipient: string;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
};

/** The `ThreadItem` whose `type` is `agentMessage`. */
export type AgentMessageThreadItem = {
  "type": "agentMessage";
  id: ItemId;
  text: string;
  completedAtMs?: number | null;
  delivery?: AgentMessageDelivery | null;
  memoryCitation?: MemoryCitation | null;
  moderation?: AgentMessageModeration | null;
  phase?: MessagePhase | null;
  questions?: Array<AsyncUserInputQuestion> | null;
  startedAtMs?: number | null;
};

/** `agent_path` of `ThreadSpawnSubAgentSource`. */
export type AgentPath = string;

/** In `BrowserUseOriginPolicy`, `BrowserUseOriginPolicyConfig` and 8 more. */
export type AllowDenyRequirement = "allow" | "deny";

/** The `LoginAccountParams` whose `type` is `amazonBedrockAccessKeys`. */
export type AmazonBedrockAccessKeysLoginAccountParams = {
  "type": "amazonBedrockAccessKeys";
  accessKeyId: string;
  region: string;
  secretAccessKey: string;
  sessionToken?: string | null;
};

/** The `Account` whose `type` is `amazonBedrock`. */
export type AmazonBedrockAccount = {
  "type": "amazonBedrock";
  usesCodexManagedCredentials?: boolean | null;
};

/** The `LoginAccountParams` whose `type` is `amazonBedrock`. */
export type AmazonBedrockLoginAccountParams = {
  "type": "amazonBedrock";
  apiKey: string;
  region: string;
};

/** `analytics` of `Config`. */
export type AnalyticsConfig = {
  enabled?: boolean | null;
} & ({ [key in string]: unknown });

/** The `LoginAccountParams` whose `type` is `apiKey`. */
export type ApiKeyLoginAccountParams = {
  "type": "apiKey";
  apiKey: string;
};

/** `branding` of `AppInfo`. */
export type AppBranding = {
  isDiscoverableApp: boolean;
  category?: string | null;
  developer?: string | null;
  privacyPolicy?: string | null;
  termsOfService?: string | null;
  website?: string | null;
};

export type AppConfig = {
  approvals_reviewer?: ApprovalsReviewer | null;
  default_tools_approval_mode?: AppToolApproval | null;
  default_tools_enabled?: boolean | null;
  destructive_enabled?: boolean | null;
  enabled?: boolean | null;
  links?: AppLinksConfig | null;
  omit_tools_from?: Array<ToolExposureSurface> | null;
  open_world_enabled?: boolean | null;
  tools?: AppToolsConfig | null;
};

/** In `AppListUpdatedNotification` and `AppsListResponse`. */
export type AppInfo = {
  id: string;
  name: string;
  appMetadata?: AppMetadata | null;
  branding?: AppBranding | null;
  description?: string | null;
  distributionChannel?: string | null;
  iconAssets?: { [key in string]: string } | null;
  iconDarkAssets?: { [key in string]: string } | null;
  installUrl?: string | null;
  isAccessible?: boolean | null;
  isEnabled?: boolean | null;
  labels?: { [key in string]: string } | null;
  logoUrl?: string | null;
  logoUrlDark?: string | null;
  pluginDisplayNames?: Array<string> | null;
};

export type AppLinkConfig = {
  approvals_reviewer?: ApprovalsReviewer | null;
  default_tools_approval_mode?: AppToolApproval | null;
};

/** `links` of `AppConfig`. */
export type AppLinksConfig = {
  [key in string]: unknown };

/** What `app/list/updated` says. */
export type AppListUpdatedNotification = {
  data: Array<AppInfo>;
};

/** `appMetadata` of `AppInfo`. */
export type AppMetadata = {
  categories?: Array<string> | null;
  developer?: string | null;
  firstPartyRequiresInstall?: boolean | null;
  review?: AppReview | null;
  screenshots?: Array<AppScreenshot> | null;
  seoDescription?: string | null;
  showInComposerWhenUnlinked?: boolean | null;
  subCategories?: Array<string> | null;
  version?: string | null;
  versionId?: string | null;
  versionNotes?: string | null;
};

/** `review` of `AppMetadata`. */
export type AppReview = {
  status: string;
};

/** `screenshots` of `AppMetadata`. */
export type AppScreenshot = {
  userPrompt: string;
  fileId?: string | null;
  url?: string | null;
};

/** In `PluginDetail` and `PluginInstallResponse`. */
export type AppSummary = {
  id: string;
  name: string;
  category?: string | null;
  description?: string | null;
  installUrl?: string | null;
};

/** `appTemplates` of `PluginDetail`. */
export type AppTemplateSummary = {
  materializedAppIds: Array<string>;
  name: string;
  templateId: string;
  canonicalConnectorId?: string | null;
  category?: string | null;
  description?: string | null;
  logoUrl?: string | null;
  logoUrlDark?: string | null;
  reason?: AppTemplateUnavailableReason | null;
};

/** `reason` of `AppTemplateSummary`. */
export type AppTemplateUnavailableReason = "NOT_CONFIGURED_FOR_WORKSPACE" | "NO_ACTIVE_WORKSPACE";

/** In `AppConfig`, `AppLinkConfig` and 2 more. */
export type AppToolApproval = "auto" | "prompt" | "writes" | "approve";

export type AppToolConfig = {
  approval_mode?: AppToolApproval | null;
  enabled?: boolean | null;
};

/** `toolSummaries` of `ConnectorMetadata`. */
export type AppToolSummary = {
  description: string;
  name: string;
  disabledReason?: string | null;
  isEnabled?: boolean | null;
  isReadOnly?: boolean | null;
  title?: string | null;
};

/** `tools` of `AppConfig`. */
export type AppToolsConfig = {
  [key in string]: unknown };

/** `network` of `ApplicationRequirements`. */
export type ApplicationNetworkRequirements = {
  domains: { [key in string]: NetworkDomainPermission };
  enabled: boolean;
};

/** `application` of `ConfigRequirements`. */
export type ApplicationRequirements = {
  network?: ApplicationNetworkRequirements | null;
  storage?: ApplicationStorageRequirements | null;
};

/** `storage` of `ApplicationRequirements`. */
export type ApplicationStorageRequirements = {
  defaultProjectParent?: LegacyAppPathString | null;
  projectlessWorkspaceRoot?: LegacyAppPathString | null;
};

/** What `applyNetworkPolicyAmendment` of `CommandExecutionApprovalDecision` holds. */
export type ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision = {
  network_policy_amendment: NetworkPolicyAmendment;
};

/** What `applyPatchApproval` asks. */
export type ApplyPatchApprovalParams = {
  conversationId: ThreadId;
  callId: CallId;
  fileChanges: { [key in string]: FileChange };
  grantRoot?: string | null;
  reason?: string | null;
};

/** The answer to `applyPatchApproval`. */
export type ApplyPatchApprovalResponse = {
  decision: ReviewDecision;
};

/** The `GuardianApprovalReviewAction` whose `type` is `applyPatch`. */
export type ApplyPatchGuardianApprovalReviewAction = {
  "type": "applyPatch";
  cwd: LegacyAppPathString;
  files: Array<LegacyAppPathString>;
};

/** In `AppConfig`, `AppLinkConfig` and 13 more. */
export type ApprovalsReviewer = "user" | "auto_review" | "guardian_subagent";

/** What `approved_execpolicy_amendment` of `ReviewDecision` holds. */
export type ApprovedExecpolicyAmendmentReviewDecision = {
  proposed_execpolicy_amendment: Array<string>;
};

/** `apps` of `Config`. */
export type AppsConfig = {
  _default?: AppsDefaultConfig | null;
} & ({ [key in string]: unknown });

/** `_default` of `AppsConfig`. */
export type AppsDefaultConfig = {
  approvals_reviewer?: ApprovalsReviewer | null;
  default_tools_approval_mode?: AppToolApproval | null;
  destructive_enabled?: boolean | null;
  enabled?: boolean | null;
  open_world_enabled?: boolean | null;
};

/** What `app/installed` takes. */
export type AppsInstalledParams = {
  forceRefresh?: boolean | null;
  threadId?: ThreadId | null;
};

/** What `app/installed` answers. */
export type AppsInstalledResponse = {
  apps: Array<InstalledApp>;
};

/** What `app/list` takes. */
export type AppsListParams = {
  cursor?: string | null;
  forceRefetch?: boolean | null;
  limit?: number | null;
  threadId?: ThreadId | null;
};

/** What `app/list` answers. */
export type AppsListResponse = {
  data: Array<AppInfo>;
  nextCursor?: string | null;
};

/** What `app/read` takes. */
export type AppsReadParams = {
  appIds: Array<string>;
  includeTools?: boolean | null;
  threadId?: ThreadId | null;
};

/** What `app/read` answers. */
export type AppsReadResponse = {
  apps: Array<ConnectorMetadata>;
  missingAppIds: Array<string>;
};

/** When the runtime asks before it does something. */
export type AskForApproval = "untrusted" | "on-request" | "never" | { "granular": GranularApproval };

/** `questions` of `AgentMessageThreadItem`. */
export type AsyncUserInputQuestion = {
  title: string;
  options?: Array<string> | null;
};

/** What `attestation/generate` asks. */
export type AttestationGenerateParams = Record<symbol, never>;

/** The answer to `attestation/generate`. */
export type AttestationGenerateResponse = {
  token: string;
};

/** The `UserInput` whose `type` is `audio`. */
export type AudioUserInput = {
  "type": "audio";
  fileId?: string | null;
  url?: string | null;
};

/** `authMode` of `AccountUpdatedNotification`. */
export type AuthMode =
  | "apikey"
  | "chatgpt"
  | "chatgptAuthTokens"
  | "headers"
  | "agentIdentity"
  | "personalAccessToken"
  | "bedrockApiKey"
  | "bedrockAccessKeys";

/** What `modelProvider/authRecoveryCompleted` says. */
export type AuthRecoveryNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  message: string;
  provider: string;
};

/** One kind of `AccountSessionsSwitchResponse`. */
export type AuthUrlAccountSessionsSwitchResponse = {
  authUrl: string;
  loginId: string;
};

/** `model_auto_compact_token_limit_scope` of `Config`. */
export type AutoCompactTokenLimitScope = "total" | "body_after_prefix";

/** `decisionSource` of `ItemGuardianApprovalReviewCompletedNotification`. */
export type AutoReviewDecisionSource = "agent";

/** `autoReview` of `ConfigRequirements`. */
export type AutoReviewRequirements = {
  ignoreRules?: Array<string> | null;
  requiredOnModels?: Array<string> | null;
};

/**
 * `type` of `BedrockEnvironmentCredential`.
 * @experimental
 */
export type AwsCredentialType = "accessKeys" | "bedrockApiKey";

/** The `ReviewTarget` whose `type` is `baseBranch`. */
export type BaseBranchReviewTarget = {
  "type": "baseBranch";
  branch: string;
};

/**
 * `profiles` of `BedrockDiscoverResponse`.
 * @experimental
 */
export type BedrockAwsProfile = {
  name: string;
  region?: string | null;
};

/**
 * What `account/bedrock/checkGovCloudRequirements` takes.
 * @experimental
 */
export type BedrockCheckGovCloudRequirementsParams = Record<symbol, never>;

/**
 * What `account/bedrock/checkGovCloudRequirements` answers.
 * @experimental
 */
export type BedrockCheckGovCloudRequirementsResponse = {
  isGovCloud: boolean;
  shouldWarn: boolean;
};

/**
 * What `account/bedrock/discover` takes.
 * @experimental
 */
export type BedrockDiscoverParams = Record<symbol, never>;

/**
 * What `account/bedrock/discover` answers.
 * @experimental
 */
export type BedrockDiscoverResponse = {
  environmentCredentials: Array<BedrockEnvironmentCredential>;
  profiles: Array<BedrockAwsProfile>;
};

/**
 * `environmentCredentials` of `BedrockDiscoverResponse`.
 * @experimental
 */
export type BedrockEnvironmentCredential = {
  type: AwsCredentialType;
  region?: string | null;
};

/** `providerId` of `BedrockProviderSettingsPatch`. */
export type BedrockProviderId = "amazon-bedrock" | "amazon-bedrock-runtime";

/** The `ProviderSettings` whose `type` is `bedrock`. */
export type BedrockProviderSettings = {
  "type": "bedrock";
  profile?: string | null;
  region?: string | null;
};

/** The `ProviderSettingsPatch` whose `type` is `bedrock`. */
export type BedrockProviderSettingsPatch = {
  "type": "bedrock";
  providerId: BedrockProviderId;
  profile?: string | null;
  region?: string | null;
};

/**
 * What `account/bedrock/setup` takes.
 * @experimental
 */
export type BedrockSetupParams = ProfileBedrockSetupParams | EnvironmentBedrockSetupParams;

/**
 * What `account/bedrock/setup` answers.
 * @experimental
 */
export type BedrockSetupResponse = Record<symbol, never>;

/** The `ThreadRealtimeItem` whose `type` is `bemItemPromoted`. */
export type BemItemPromotedThreadRealtimeItem = {
  "type": "bemItemPromoted";
  turnId: TurnId;
  itemId: ItemId;
  id: string;
  presentation: ThreadRealtimeBemItemPresentation;
  realtimeSessionId: string;
};

/** One kind of `ResourceContent`. */
export type BlobResourceContent = {
  blob: string;
  uri: string;
  _meta?: unknown;
  mimeType?: string | null;
};

/** `accessApprovalLifetime` of `BrowserUseOriginPolicy`. */
export type BrowserUseAccessApprovalLifetime = "turn" | "thread";

/** `browser_use` of `Config`. */
export type BrowserUseConfig = {
  allow_history_access?: boolean | null;
  default_origin_policy?: BrowserUseOriginPolicyConfig | null;
  origins?: { [key in string]: BrowserUseOriginPolicyConfig } | null;
};

/** `extension` of `BrowserUseRequirements`. */
export type BrowserUseExtensionRequirements = {
  requestHeaders?: Array<RequestHeader> | null;
};

/** `defaultOriginPolicy` of `BrowserUseRequirements`. */
export type BrowserUseOriginPolicy = {
  access?: AllowDenyRequirement | null;
  accessApprovalLifetime?: BrowserUseAccessApprovalLifetime | null;
  autoReview?: AllowDenyRequirement | null;
  downloads?: AllowDenyRequirement | null;
  fullCdpAccess?: AllowDenyRequirement | null;
  persistentApproval?: boolean | null;
  uploads?: AllowDenyRequirement | null;
};

/** `default_origin_policy` of `BrowserUseConfig`. */
export type BrowserUseOriginPolicyConfig = {
  access?: AllowDenyRequirement | null;
  downloads?: AllowDenyRequirement | null;
  full_cdp_access?: AllowDenyRequirement | null;
  uploads?: AllowDenyRequirement | null;
};

/** `browserUse` of `ConfigRequirements`. */
export type BrowserUseRequirements = {
  allowGlobalPersistentApproval?: boolean | null;
  allowHistoryAccess?: boolean | null;
  allowWebmcp?: boolean | null;
  defaultOriginPolicy?: BrowserUseOriginPolicy | null;
  disableAutoReview?: boolean | null;
  extension?: BrowserUseExtensionRequirements | null;
  origins?: { [key in string]: BrowserUseOriginPolicy } | null;
};

/** `byteRange` of `TextElement`. */
export type ByteRange = {
  end: number;
  start: number;
};

/** In `ApplyPatchApprovalParams`, `CustomToolCallOutputResponseItem` and 12 more. */
export type CallId = string;

/** What `account/login/cancel` takes. */
export type CancelLoginAccountParams = {
  loginId: string;
};

/** What `account/login/cancel` answers. */
export type CancelLoginAccountResponse = {
  status: CancelLoginAccountStatus;
};

/** `status` of `CancelLoginAccountResponse`. */
export type CancelLoginAccountStatus = "canceled" | "notFound";

/**
 * The `UserVerificationErrorDetails` whose `type` is `cancelled`.
 * @experimental
 */
export type CancelledUserVerificationErrorDetails = {
  "type": "cancelled";
  reason: UserVerificationCancellationReason;
};

/** `location` of `SelectedCapabilityRoot`. */
export type CapabilityRootLocation = EnvironmentCapabilityRootLocation;

/** The `Account` whose `type` is `chatgpt`. */
export type ChatgptAccount = {
  "type": "chatgpt";
  email?: string | null;
  planType: PlanType;
  workspaceName?: string | null;
};

/** The `LoginAccountParams` whose `type` is `chatgptAuthTokens`. */
export type ChatgptAuthTokensLoginAccountParams = {
  "type": "chatgptAuthTokens";
  accessToken: string;
  chatgptAccountId: string;
  chatgptPlanType?: string | null;
};

/** What `account/chatgptAuthTokens/refresh` asks. */
export type ChatgptAuthTokensRefreshParams = {
  reason: ChatgptAuthTokensRefreshReason;
  previousAccountId?: string | null;
};

/** `reason` of `ChatgptAuthTokensRefreshParams`. */
export type ChatgptAuthTokensRefreshReason = "unauthorized";

/** The answer to `account/chatgptAuthTokens/refresh`. */
export type ChatgptAuthTokensRefreshResponse = {
  accessToken: string;
  chatgptAccountId: string;
  chatgptPlanType?: string | null;
};

/** The `LoginAccountResponse` whose `type` is `chatgptDeviceCode`. */
export type ChatgptDeviceCodeLoginAccountResponse = {
  "type": "chatgptDeviceCode";
  loginId: string;
  userCode: string;
  verificationUrl: string;
};

/** The `LoginAccountParams` whose `type` is `chatgpt`. */
export type ChatgptLoginAccountParams = {
  "type": "chatgpt";
  appBrand?: LoginAppBrand | null;
  codexStreamlinedLogin?: boolean | null;
  useHostedLoginSuccessPage?: boolean | null;
};

/** The `LoginAccountResponse` whose `type` is `chatgpt`. */
export type ChatgptLoginAccountResponse = {
  "type": "chatgpt";
  authUrl: string;
  loginId: string;
};

/** `cliAuthCredentialsStore` of `ConfigRequirements`. */
export type CliAuthCredentialsStoreMode = "file" | "keyring" | "auto" | "ephemeral";

/** `clientInfo` of `InitializeParams`. */
export type ClientInfo = {
  name: string;
  version: string;
  title?: string | null;
};

/** What kind of failure a turn met. */
export type CodexErrorInfo =
  | "contextWindowExceeded"
  | "sessionBudgetExceeded"
  | "usageLimitExceeded"
  | "rateLimitExceeded"
  | "flexUnavailable"
  | "serverOverloaded"
  | "modelNotFound"
  | "policyCapacityUnavailable"
  | "cyberPolicy"
  | "misalignmentPolicyViolation"
  | "tooManyDenials"
  | "internalServerError"
  | "unauthorized"
  | "badRequest"
  | "threadRollbackFailed"
  | "sandboxError"
  | "other"
  | "inferenceHookDenied"
  | { "httpConnectionFailed": HttpConnectionFailedCodexErrorInfo }
  | { "responseStreamConnectionFailed": ResponseStreamConnectionFailedCodexErrorInfo }
  | { "responseStreamDisconnected": ResponseStreamDisconnectedCodexErrorInfo }
  | { "responseTooManyFailedAttempts": ResponseTooManyFailedAttemptsCodexErrorInfo }
  | { "activeTurnNotSteerable": ActiveTurnNotSteerableCodexErrorInfo };

/** `codexResponseHandoffMode` of `ThreadRealtimeStartParams`. */
export type CodexResponseHandoffMode = "thinking" | "commentary" | "bemTags";

/** `agentsStates` of `CollabAgentToolCallThreadItem`. */
export type CollabAgentState = {
  status: CollabAgentStatus;
  message?: string | null;
};

/** `status` of `CollabAgentState`. */
export type CollabAgentStatus =
  | "pendingInit"
  | "running"
  | "interrupted"
  | "completed"
  | "errored"
  | "shutdown"
  | "notFound";

/** `tool` of `CollabAgentToolCallThreadItem`. */
export type CollabAgentTool =
  | "spawnAgent"
  | "sendInput"
  | "resumeAgent"
  | "wait"
  | "closeAgent"
  | "sendMessage"
  | "followupTask"
  | "interruptAgent"
  | "listAgents";

/** `status` of `CollabAgentToolCallThreadItem`. */
export type CollabAgentToolCallStatus = "inProgress" | "completed" | "failed" | "interrupted";

/** The `ThreadItem` whose `type` is `collabAgentToolCall`. */
export type CollabAgentToolCallThreadItem = {
  "type": "collabAgentToolCall";
  receiverThreadIds: Array<ThreadId>;
  senderThreadId: ThreadId;
  id: ItemId;
  agentsStates: { [key in string]: CollabAgentState };
  status: CollabAgentToolCallStatus;
  tool: CollabAgentTool;
  completedAtMs?: number | null;
  model?: string | null;
  prompt?: string | null;
  reasoningEffort?: ReasoningEffort | null;
  startedAtMs?: number | null;
};

/** In `ThreadResumeResponse`, `ThreadSettings` and 2 more. */
export type CollaborationMode = {
  mode: ModeKind;
  settings: Settings;
};

/**
 * What `collaborationMode/list` takes.
 * @experimental
 */
export type CollaborationModeListParams = Record<symbol, never>;

/**
 * What `collaborationMode/list` answers.
 * @experimental
 */
export type CollaborationModeListResponse = {
  data: Array<CollaborationModeMask>;
};

/** `data` of `CollaborationModeListResponse`. */
export type CollaborationModeMask = {
  name: string;
  mode?: ModeKind | null;
  model?: string | null;
  reasoning_effort?: ReasoningEffort | null;
};

/** In `CommandExecutionRequestApprovalParams` and `CommandExecutionThreadItem`. */
export type CommandAction =
  | ReadCommandAction
  | ListFilesCommandAction
  | SearchCommandAction
  | UnknownCommandAction;

/** The `ConfiguredHookHandler` whose `type` is `command`. */
export type CommandConfiguredHookHandler = {
  "type": "command";
  async: boolean;
  command: string;
  additionalContextLimit?: number | null;
  commandWindows?: string | null;
  statusMessage?: string | null;
  timeoutSec?: number | null;
};

/** What `command/exec/outputDelta` says. */
export type CommandExecOutputDeltaNotification = {
  capReached: boolean;
  deltaBase64: string;
  processId: ProcessId;
  stream: CommandExecOutputStream;
};

/** `stream` of `CommandExecOutputDeltaNotification`. */
export type CommandExecOutputStream = "stdout" | "stderr";

/** What `command/exec` takes. */
export type CommandExecParams = {
  command: Array<string>;
  cwd?: string | null;
  disableOutputCap?: boolean | null;
  disableTimeout?: boolean | null;
  env?: { [key in string]: string | null } | null;
  outputBytesCap?: number | null;
  /** @experimental */
  permissionProfile?: string | null;
  processId?: ProcessId | null;
  sandboxPolicy?: SandboxPolicy | null;
  size?: CommandExecTerminalSize | null;
  streamStdin?: boolean | null;
  streamStdoutStderr?: boolean | null;
  timeoutMs?: number | null;
  tty?: boolean | null;
};

/** What `command/exec/resize` takes. */
export type CommandExecResizeParams = {
  processId: ProcessId;
  size: CommandExecTerminalSize;
};

/** What `command/exec/resize` answers. */
export type CommandExecResizeResponse = Record<symbol, never>;

/** What `command/exec` answers. */
export type CommandExecResponse = {
  exitCode: number;
  stderr: string;
  stdout: string;
};

/** In `CommandExecParams` and `CommandExecResizeParams`. */
export type CommandExecTerminalSize = {
  cols: number;
  rows: number;
};

/** What `command/exec/terminate` takes. */
export type CommandExecTerminateParams = {
  processId: ProcessId;
};

/** What `command/exec/terminate` answers. */
export type CommandExecTerminateResponse = Record<symbol, never>;

/** What `command/exec/write` takes. */
export type CommandExecWriteParams = {
  processId: ProcessId;
  closeStdin?: boolean | null;
  deltaBase64?: string | null;
};

/** What `command/exec/write` answers. */
export type CommandExecWriteResponse = Record<symbol, never>;

/** In `CommandExecutionRequestApprovalParams` and `CommandExecutionRequestApprovalResponse`. */
export type CommandExecutionApprovalDecision =
  | "accept"
  | "acceptForSession"
  | { "acceptWithExecpolicyAmendment": AcceptWithExecpolicyAmendmentCommandExecutionApprovalDecision }
  | { "applyNetworkPolicyAmendment": ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision }
  | "decline"
  | "cancel";

/** `kind` of `CommandExecutionRequestApprovalParams`. */
export type CommandExecutionApprovalKind = "command" | "writeStdin" | "humanCommand";

/** What `item/commandExecution/outputDelta` says. */
export type CommandExecutionOutputDeltaNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  delta: string;
};

/** What `item/commandExecution/requestApproval` asks. */
export type CommandExecutionRequestApprovalParams = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  startedAtMs: number;
  /** @experimental */
  additionalPermissions?: AdditionalPermissionProfile | null;
  approvalId?: string | null;
  /** @experimental */
  availableDecisions?: Array<CommandExecutionApprovalDecision> | null;
  command?: string | null;
  commandActions?: Array<CommandAction> | null;
  cwd?: LegacyAppPathString | null;
  environmentId?: EnvironmentId | null;
  kind?: CommandExecutionApprovalKind | null;
  networkApprovalContext?: NetworkApprovalContext | null;
  proposedExecpolicyAmendment?: Array<string> | null;
  proposedNetworkPolicyAmendments?: Array<NetworkPolicyAmendment> | null;
  reason?: string | null;
};

/** The answer to `item/commandExecution/requestApproval`. */
export type CommandExecutionRequestApprovalResponse = {
  decision: CommandExecutionApprovalDecision;
};

/** `source` of `CommandExecutionThreadItem`. */
export type CommandExecutionSource = "agent" | "userShell" | "unifiedExecStartup" | "unifiedExecInteraction";

/** `status` of `CommandExecutionThreadItem`. */
export type CommandExecutionStatus = "inProgress" | "completed" | "failed" | "declined";

/** The `ThreadItem` whose `type` is `commandExecution`. */
export type CommandExecutionThreadItem = {
  "type": "commandExecution";
  id: ItemId;
  command: string;
  commandActions: Array<CommandAction>;
  cwd: LegacyAppPathString;
  status: CommandExecutionStatus;
  aggregatedOutput?: string | null;
  completedAtMs?: number | null;
  durationMs?: number | null;
  exitCode?: number | null;
  pluginId?: PluginId | null;
  processId?: ProcessId | null;
  scriptPath?: string | null;
  source?: CommandExecutionSource | null;
  startedAtMs?: number | null;
};

/** The `GuardianApprovalReviewAction` whose `type` is `command`. */
export type CommandGuardianApprovalReviewAction = {
  "type": "command";
  command: string;
  cwd: LegacyAppPathString;
  source: GuardianCommandSource;
};

/** The `HookMetadata` whose `handlerType` is `command`. */
export type CommandHookMetadata = {
  "handlerType": "command";
  command: string;
  currentHash: string;
  displayOrder: number;
  enabled: boolean;
  eventName: HookEventName;
  isManaged: boolean;
  key: string;
  source: HookSource;
  sourcePath: AbsolutePathBuf;
  timeoutSec: number;
  trustStatus: HookTrustStatus;
  additionalContextLimit?: number | null;
  async?: boolean | null;
  environmentId?: EnvironmentId | null;
  matcher?: string | null;
  pluginId?: PluginId | null;
  statusMessage?: string | null;
};

/** `commands` of `MigrationDetails`. */
export type CommandMigration = {
  name: string;
};

/** The `ReviewTarget` whose `type` is `commit`. */
export type CommitReviewTarget = {
  "type": "commit";
  sha: string;
  title?: string | null;
};

/** The `ResponseItem` whose `type` is `compaction`. */
export type CompactionResponseItem = {
  "type": "compaction";
  encrypted_content: string;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
};

/** The `ThreadPredictionResult` whose `type` is `completed`. */
export type CompletedThreadPredictionResult = {
  "type": "completed";
  text?: string | null;
};

/** `computer_use` of `Config`. */
export type ComputerUseConfig = {
  default_app_access?: AllowDenyRequirement | null;
  macos?: ComputerUseMacosConfig | null;
  windows?: ComputerUseWindowsConfig | null;
};

/** `macos` of `ComputerUseConfig`. */
export type ComputerUseMacosConfig = {
  bundle_ids?: { [key in string]: AllowDenyRequirement } | null;
};

/** `macos` of `ComputerUseRequirements`. */
export type ComputerUseMacosRequirements = {
  bundleIds?: { [key in string]: AllowDenyRequirement } | null;
};

/** `computerUse` of `ConfigRequirements`. */
export type ComputerUseRequirements = {
  allowLockedComputerUse?: boolean | null;
  allowPersistentApproval?: boolean | null;
  defaultAppAccess?: AllowDenyRequirement | null;
  macos?: ComputerUseMacosRequirements | null;
  windows?: ComputerUseWindowsRequirements | null;
};

/** `windows` of `ComputerUseConfig`. */
export type ComputerUseWindowsConfig = {
  aumids?: { [key in string]: AllowDenyRequirement } | null;
  exes?: Array<ComputerUseWindowsExeConfig> | null;
};

/** `exes` of `ComputerUseWindowsConfig`. */
export type ComputerUseWindowsExeConfig = {
  access: AllowDenyRequirement;
  product_name: string;
  publisher_name: string;
  binary_name?: string | null;
};

/** `exes` of `ComputerUseWindowsRequirements`. */
export type ComputerUseWindowsExeRequirement = {
  access: AllowDenyRequirement;
  productName: string;
  publisherName: string;
  binaryName?: string | null;
};

/** `windows` of `ComputerUseRequirements`. */
export type ComputerUseWindowsRequirements = {
  aumids?: { [key in string]: AllowDenyRequirement } | null;
  exes?: Array<ComputerUseWindowsExeRequirement> | null;
};

/** `config` of `ConfigReadResponse`. */
export type Config = {
  analytics?: AnalyticsConfig | null;
  approval_policy?: AskForApproval | null;
  approvals_reviewer?: ApprovalsReviewer | null;
  /** @experimental */
  apps?: AppsConfig | null;
  browser_use?: BrowserUseConfig | null;
  client_search_provider?: WebSearchProvider | null;
  compact_prompt?: string | null;
  computer_use?: ComputerUseConfig | null;
  desktop?: { [key in string]: unknown } | null;
  developer_instructions?: string | null;
  forced_chatgpt_workspace_id?: ForcedChatgptWorkspaceIds | null;
  forced_login_method?: ForcedLoginMethod | null;
  instructions?: string | null;
  model?: string | null;
  model_auto_compact_token_limit?: number | null;
  model_auto_compact_token_limit_scope?: AutoCompactTokenLimitScope | null;
  model_context_window?: number | null;
  model_provider?: string | null;
  model_reasoning_effort?: ReasoningEffort | null;
  model_reasoning_summary?: ReasoningSummary | null;
  model_verbosity?: Verbosity | null;
  review_model?: string | null;
  sandbox_mode?: SandboxMode | null;
  sandbox_workspace_write?: SandboxWorkspaceWrite | null;
  service_tier?: string | null;
  tools?: ToolsV2 | null;
  web_search?: WebSearchMode | null;
} & ({ [key in string]: unknown });

/** What `config/batchWrite` takes. */
export type ConfigBatchWriteParams = {
  edits: Array<ConfigEdit>;
  expectedVersion?: string | null;
  filePath?: string | null;
  reloadUserConfig?: boolean | null;
};

/** `edits` of `ConfigBatchWriteParams`. */
export type ConfigEdit = {
  keyPath: string;
  mergeStrategy: MergeStrategy;
  value: unknown;
};

/** `layers` of `ConfigReadResponse`. */
export type ConfigLayer = {
  config: unknown;
  name: ConfigLayerSource;
  version: string;
  disabledReason?: string | null;
};

/** In `ConfigReadResponse` and `OverriddenMetadata`. */
export type ConfigLayerMetadata = {
  name: ConfigLayerSource;
  version: string;
};

/** In `ConfigLayer` and `ConfigLayerMetadata`. */
export type ConfigLayerSource =
  | PackagedDefaultsConfigLayerSource
  | MdmConfigLayerSource
  | SystemConfigLayerSource
  | EnterpriseManagedConfigLayerSource
  | UserConfigLayerSource
  | ProjectConfigLayerSource
  | { "type": "sessionFlags" }
  | LegacyManagedConfigTomlFromFileConfigLayerSource
  | { "type": "legacyManagedConfigTomlFromMdm" };

/** What `config/read` takes. */
export type ConfigReadParams = {
  cwd?: string | null;
  includeLayers?: boolean | null;
};

/** What `config/read` answers. */
export type ConfigReadResponse = {
  config: Config;
  origins: { [key in string]: ConfigLayerMetadata };
  layers?: Array<ConfigLayer> | null;
};

/** `requirements` of `ConfigRequirementsReadResponse`. */
export type ConfigRequirements = {
  additionalDeveloperInstructions?: string | null;
  allowAppshots?: boolean | null;
  allowBrowserAndComputerUse?: boolean | null;
  allowLoginShell?: boolean | null;
  allowManagedHooksOnly?: boolean | null;
  allowRemoteControl?: boolean | null;
  allowedApprovalPolicies?: Array<AskForApproval> | null;
  /** @experimental */
  allowedApprovalsReviewers?: Array<ApprovalsReviewer> | null;
  allowedLoginMethods?: Array<ForcedLoginMethod> | null;
  allowedPermissionProfiles?: { [key in string]: boolean } | null;
  allowedSandboxModes?: Array<SandboxMode> | null;
  allowedWebSearchModes?: Array<WebSearchMode> | null;
  allowedWindowsSandboxImplementations?: Array<WindowsSandboxImplementation> | null;
  /** @experimental */
  application?: ApplicationRequirements | null;
  autoReview?: AutoReviewRequirements | null;
  browserUse?: BrowserUseRequirements | null;
  chatgptBaseUrl?: string | null;
  checkForUpdateOnStartup?: boolean | null;
  cliAuthCredentialsStore?: CliAuthCredentialsStoreMode | null;
  computerUse?: ComputerUseRequirements | null;
  defaultPermissions?: string | null;
  enforceResidency?: ResidencyRequirement | null;
  featureRequirements?: { [key in string]: boolean } | null;
  feedback?: FeedbackRequirements | null;
  /** @experimental */
  hooks?: ManagedHooksRequirements | null;
  inAppBrowser?: InAppBrowserRequirements | null;
  logDir?: string | null;
  modelCatalogJson?: string | null;
  modelProvider?: string | null;
  modelProviders?: { [key in string]: unknown } | null;
  models?: ModelsRequirements | null;
  /** @experimental */
  network?: NetworkRequirements | null;
  otel?: OtelRequirements | null;
  sqliteHome?: string | null;
};

/** What `configRequirements/read` answers. */
export type ConfigRequirementsReadResponse = {
  requirements?: ConfigRequirements | null;
  supportsIndependentSpeedModes?: boolean | null;
};

/** What `config/value/write` takes. */
export type ConfigValueWriteParams = {
  keyPath: string;
  mergeStrategy: MergeStrategy;
  value: unknown;
  expectedVersion?: string | null;
  filePath?: string | null;
};

/** What `configWarning` says. */
export type ConfigWarningNotification = {
  summary: string;
  details?: string | null;
  path?: string | null;
  range?: TextRange | null;
};

/** What `config/batchWrite` answers. */
export type ConfigWriteResponse = {
  filePath: AbsolutePathBuf;
  status: WriteStatus;
  version: string;
  overriddenMetadata?: OverriddenMetadata | null;
};

/** `reasoning` of `ConfigurationUpdateResponseItem`. */
export type ConfigurationReasoning = {
  effort: ReasoningEffort;
};

/** The `ResponseItem` whose `type` is `configuration_update`. */
export type ConfigurationUpdateResponseItem = {
  "type": "configuration_update";
  reasoning: ConfigurationReasoning;
};

/** `hooks` of `ConfiguredHookMatcherGroup`. */
export type ConfiguredHookHandler =
  | CommandConfiguredHookHandler
  | McpToolConfiguredHookHandler
  | { "type": "prompt" }
  | { "type": "agent" };

/** `PermissionRequest` of `ManagedHooksRequirements`. */
export type ConfiguredHookMatcherGroup = {
  hooks: Array<ConfiguredHookHandler>;
  matcher?: string | null;
};

/** `apps` of `AppsReadResponse`. */
export type ConnectorMetadata = {
  id: string;
  name: string;
  description?: string | null;
  distributionChannel?: string | null;
  iconUrl?: string | null;
  iconUrlDark?: string | null;
  installUrl?: string | null;
  pluginDisplayNames?: Array<string> | null;
  toolSummaries?: Array<AppToolSummary> | null;
};

/** `outcome` of `ConsumeAccountRateLimitResetCreditResponse`. */
export type ConsumeAccountRateLimitResetCreditOutcome = "reset" | "nothingToReset" | "noCredit" | "alreadyRedeemed";

/** What `account/rateLimitResetCredit/consume` takes. */
export type ConsumeAccountRateLimitResetCreditParams = {
  idempotencyKey: string;
  creditId?: string | null;
};

/** What `account/rateLimitResetCredit/consume` answers. */
export type ConsumeAccountRateLimitResetCreditResponse = {
  outcome: ConsumeAccountRateLimitResetCreditOutcome;
};

/** `content` of `MessageResponseItem`. */
export type ContentItem =
  | InputTextContentItem
  | InputImageContentItem
  | InputAudioContentItem
  | OutputTextContentItem;

/** What `thread/compacted` says. */
export type ContextCompactedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
};

/** The `ResponseItem` whose `type` is `context_compaction`. */
export type ContextCompactionResponseItem = {
  "type": "context_compaction";
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
};

/** The `ThreadItem` whose `type` is `contextCompaction`. */
export type ContextCompactionThreadItem = {
  "type": "contextCompaction";
  id: ItemId;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** In `ThreadRealtimeAppendTextParams` and `ThreadRealtimeInitialItem`. */
export type ConversationTextRole = "user" | "developer" | "assistant";

/** `credits` of `RateLimitSnapshot`. */
export type CreditsSnapshot = {
  hasCredits: boolean;
  unlimited: boolean;
  balance?: string | null;
};

/**
 * What `currentTime/read` asks.
 * @experimental
 */
export type CurrentTimeReadParams = {
  threadId: ThreadId;
};

/**
 * The answer to `currentTime/read`.
 * @experimental
 */
export type CurrentTimeReadResponse = {
  currentTimeAt: number;
};

/** The `ProviderSettings` whose `type` is `customGateway`. */
export type CustomGatewayProviderSettings = {
  "type": "customGateway";
  auth: GatewayAuth;
};

/** The `ProviderSettingsPatch` whose `type` is `customGateway`. */
export type CustomGatewayProviderSettingsPatch = {
  "type": "customGateway";
  baseUrl?: string | null;
  envKey?: string | null;
  name?: string | null;
  providerId?: string | null;
};

/** The `ReviewTarget` whose `type` is `custom`. */
export type CustomReviewTarget = {
  "type": "custom";
  instructions: string;
};

/** The `ResponseItem` whose `type` is `custom_tool_call_output`. */
export type CustomToolCallOutputResponseItem = {
  "type": "custom_tool_call_output";
  call_id: CallId;
  output: FunctionCallOutputBody;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  name?: string | null;
};

/** The `ResponseItem` whose `type` is `custom_tool_call`. */
export type CustomToolCallResponseItem = {
  "type": "custom_tool_call";
  call_id: CallId;
  input: string;
  name: string;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  namespace?: string | null;
  status?: string | null;
};

/** In `ModelAccessPrograms` and `TurnStartParams`. */
export type CyberAccessProgram = "standard" | "daybreakBlue" | "daybreakRed";

/** The `ScheduledTaskSchedule` whose `type` is `daily`. */
export type DailyScheduledTaskSchedule = {
  "type": "daily";
  time: string;
};

/** The `FileChange` whose `type` is `delete`. */
export type DeleteFileChange = {
  "type": "delete";
  content: string;
};

/** What `denied` of `ReviewDecision` holds. */
export type DeniedReviewDecision = {
  rejection: string;
};

/** What `deprecationNotice` says. */
export type DeprecationNoticeNotification = {
  summary: string;
  details?: string | null;
};

/** `onboardingEntrypoint` of `AccountLoginCompletedNotification`. */
export type DesktopOnboardingEntrypoint = "life_sciences";

/** In `DynamicToolCallResponse` and `DynamicToolCallThreadItem`. */
export type DynamicToolCallOutputContentItem =
  | InputTextDynamicToolCallOutputContentItem
  | InputImageDynamicToolCallOutputContentItem
  | InputAudioDynamicToolCallOutputContentItem;

/** What `item/tool/call` asks. */
export type DynamicToolCallParams = {
  threadId: ThreadId;
  turnId: TurnId;
  arguments: unknown;
  callId: CallId;
  tool: string;
  namespace?: string | null;
};

/** The answer to `item/tool/call`. */
export type DynamicToolCallResponse = {
  contentItems: Array<DynamicToolCallOutputContentItem>;
  success: boolean;
};

/** `status` of `DynamicToolCallThreadItem`. */
export type DynamicToolCallStatus = "inProgress" | "completed" | "failed";

/** The `ThreadItem` whose `type` is `dynamicToolCall`. */
export type DynamicToolCallThreadItem = {
  "type": "dynamicToolCall";
  id: ItemId;
  arguments: unknown;
  status: DynamicToolCallStatus;
  tool: string;
  completedAtMs?: number | null;
  contentItems?: Array<DynamicToolCallOutputContentItem> | null;
  durationMs?: number | null;
  namespace?: string | null;
  startedAtMs?: number | null;
  success?: boolean | null;
};

/** `tools` of `NamespaceDynamicToolSpec`. */
export type DynamicToolNamespaceTool = FunctionDynamicToolNamespaceTool;

/** `dynamicTools` of `ThreadStartParams`. */
export type DynamicToolSpec = FunctionDynamicToolSpec | NamespaceDynamicToolSpec;

/** The `AgentMessageInputContent` whose `type` is `encrypted_content`. */
export type EncryptedContentAgentMessageInputContent = {
  "type": "encrypted_content";
  encrypted_content: string;
};

/** The `FunctionCallOutputContentItem` whose `type` is `encrypted_content`. */
export type EncryptedContentFunctionCallOutputContentItem = {
  "type": "encrypted_content";
  encrypted_content: string;
};

/** The `ThreadItem` whose `type` is `enteredReviewMode`. */
export type EnteredReviewModeThreadItem = {
  "type": "enteredReviewMode";
  id: ItemId;
  review: string;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** The `ConfigLayerSource` whose `type` is `enterpriseManaged`. */
export type EnterpriseManagedConfigLayerSource = {
  "type": "enterpriseManaged";
  id: string;
  name: string;
};

/**
 * What `environment/add` takes.
 * @experimental
 */
export type EnvironmentAddParams = {
  environmentId: EnvironmentId;
  execServerUrl: string;
  authBearerToken?: string | null;
  connectTimeoutMs?: number | null;
  skills?: EnvironmentSkillsParams | null;
  websocketRequestId?: string | null;
};

/**
 * What `environment/add` answers.
 * @experimental
 */
export type EnvironmentAddResponse = Record<symbol, never>;

/**
 * The `BedrockSetupParams` whose `type` is `environment`.
 * @experimental
 */
export type EnvironmentBedrockSetupParams = {
  "type": "environment";
  region: string;
};

/** The `CapabilityRootLocation` whose `type` is `environment`. */
export type EnvironmentCapabilityRootLocation = {
  "type": "environment";
  environmentId: EnvironmentId;
  path: string;
};

/** What `thread/environment/connected` says. */
export type EnvironmentConnectionNotification = {
  threadId: ThreadId;
  environmentId: EnvironmentId;
};

/** In `AgentHookMetadata`, `CommandExecutionRequestApprovalParams` and 18 more. */
export type EnvironmentId = string;

/**
 * What `environment/info` takes.
 * @experimental
 */
export type EnvironmentInfoParams = {
  environmentId: EnvironmentId;
};

/**
 * What `environment/info` answers.
 * @experimental
 */
export type EnvironmentInfoResponse = {
  shell: EnvironmentShellInfo;
  cwd?: PathUri | null;
};

/**
 * `shell` of `EnvironmentInfoResponse`.
 * @experimental
 */
export type EnvironmentShellInfo = {
  name: string;
  path: string;
};

/** `skills` of `EnvironmentAddParams`. */
export type EnvironmentSkillsParams = {
  required?: Array<string> | null;
};

/**
 * `status` of `EnvironmentStatusResponse`.
 * @experimental
 */
export type EnvironmentStatusKind = "ready" | "pending" | "disconnected" | "unknown";

/**
 * What `environment/status` takes.
 * @experimental
 */
export type EnvironmentStatusParams = {
  environmentId: EnvironmentId;
};

/**
 * What `environment/status` answers.
 * @experimental
 */
export type EnvironmentStatusResponse = {
  status: EnvironmentStatusKind;
  error?: string | null;
};

/** The `GatewayAuth` whose `mode` is `environmentVariable`. */
export type EnvironmentVariableGatewayAuth = {
  "mode": "environmentVariable";
  envKey: string;
};

/** What `error` says. */
export type ErrorNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  error: TurnError;
  willRetry: boolean;
};

/** What `execCommandApproval` asks. */
export type ExecCommandApprovalParams = {
  conversationId: ThreadId;
  callId: CallId;
  command: Array<string>;
  cwd: string;
  parsedCmd: Array<ParsedCommand>;
  approvalId?: string | null;
  reason?: string | null;
};

/** The answer to `execCommandApproval`. */
export type ExecCommandApprovalResponse = {
  decision: ReviewDecision;
};

/** The `LocalShellAction` whose `type` is `exec`. */
export type ExecLocalShellAction = {
  "type": "exec";
  command: Array<string>;
  env?: { [key in string]: string } | null;
  timeout_ms?: number | null;
  user?: string | null;
  working_directory?: string | null;
};

/** The `GuardianApprovalReviewAction` whose `type` is `execve`. */
export type ExecveGuardianApprovalReviewAction = {
  "type": "execve";
  argv: Array<string>;
  cwd: AbsolutePathBuf;
  program: string;
  source: GuardianCommandSource;
};

/** The `ThreadRealtimeStartTransport` whose `type` is `existingCall`. */
export type ExistingCallThreadRealtimeStartTransport = {
  "type": "existingCall";
  callId: CallId;
};

/** The `ThreadItem` whose `type` is `exitedReviewMode`. */
export type ExitedReviewModeThreadItem = {
  "type": "exitedReviewMode";
  id: ItemId;
  review: string;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** `data` of `ExperimentalFeatureListResponse`. */
export type ExperimentalFeature = {
  defaultEnabled: boolean;
  enabled: boolean;
  name: string;
  stage: ExperimentalFeatureStage;
  announcement?: string | null;
  description?: string | null;
  displayName?: string | null;
};

/** What `experimentalFeature/enablement/set` takes. */
export type ExperimentalFeatureEnablementSetParams = {
  enablement: { [key in string]: boolean };
};

/** What `experimentalFeature/enablement/set` answers. */
export type ExperimentalFeatureEnablementSetResponse = {
  enablement: { [key in string]: boolean };
};

/** What `experimentalFeature/list` takes. */
export type ExperimentalFeatureListParams = {
  cursor?: string | null;
  limit?: number | null;
  threadId?: ThreadId | null;
};

/** What `experimentalFeature/list` answers. */
export type ExperimentalFeatureListResponse = {
  data: Array<ExperimentalFeature>;
  nextCursor?: string | null;
};

/** `stage` of `ExperimentalFeature`. */
export type ExperimentalFeatureStage = "beta" | "underDevelopment" | "stable" | "deprecated" | "removed";

/** What `externalAgentConfig/detect` takes. */
export type ExternalAgentConfigDetectParams = {
  cwds?: Array<string> | null;
  includeHome?: boolean | null;
  maxSessionAgeDays?: number | null;
  maxSessions?: number | null;
  migrationSource?: string | null;
  source?: string | null;
};

/** What `externalAgentConfig/detect` answers. */
export type ExternalAgentConfigDetectResponse = {
  items: Array<ExternalAgentConfigMigrationItem>;
  connectors?: Array<ExternalAgentDetectedConnectorCandidate> | null;
};

/** What `externalAgentConfig/import/completed` says. */
export type ExternalAgentConfigImportCompletedNotification = {
  importId: string;
  itemTypeResults: Array<ExternalAgentConfigImportTypeResult>;
};

/** What `externalAgentConfig/import/readHistories` answers. */
export type ExternalAgentConfigImportHistoriesReadResponse = {
  connectors: Array<ExternalAgentImportedConnectorCandidate>;
  data: Array<ExternalAgentConfigImportHistory>;
};

/** `data` of `ExternalAgentConfigImportHistoriesReadResponse`. */
export type ExternalAgentConfigImportHistory = {
  completedAtMs: number;
  failures: Array<ExternalAgentConfigImportItemTypeFailure>;
  importId: string;
  successes: Array<ExternalAgentConfigImportItemTypeSuccess>;
  providerId?: string | null;
};

/** What `externalAgentConfig/import/recordHistory` takes. */
export type ExternalAgentConfigImportHistoryRecordParams = {
  itemTypeResults: Array<ExternalAgentConfigImportHistoryRecordTypeResultParams>;
  providerId: string;
};

/** What `externalAgentConfig/import/recordHistory` answers. */
export type ExternalAgentConfigImportHistoryRecordResponse = {
  importId: string;
};

/** `successes` of `ExternalAgentConfigImportHistoryRecordTypeResultParams`. */
export type ExternalAgentConfigImportHistoryRecordSuccessParams = {
  itemType: ExternalAgentConfigMigrationItemType;
  cwd?: string | null;
  source?: string | null;
  target?: string | null;
  title?: string | null;
};

/** `itemTypeResults` of `ExternalAgentConfigImportHistoryRecordParams`. */
export type ExternalAgentConfigImportHistoryRecordTypeResultParams = {
  failures: Array<ExternalAgentConfigImportItemTypeFailure>;
  itemType: ExternalAgentConfigMigrationItemType;
  successes: Array<ExternalAgentConfigImportHistoryRecordSuccessParams>;
};

/** In `ExternalAgentConfigImportHistory`, `ExternalAgentConfigImportHistoryRecordTypeResultParams` and 1 more. */
export type ExternalAgentConfigImportItemTypeFailure = {
  failureStage: string;
  itemType: ExternalAgentConfigMigrationItemType;
  message: string;
  cwd?: string | null;
  errorType?: string | null;
  source?: string | null;
  subErrorType?: string | null;
};

/** In `ExternalAgentConfigImportHistory` and `ExternalAgentConfigImportTypeResult`. */
export type ExternalAgentConfigImportItemTypeSuccess = {
  itemType: ExternalAgentConfigMigrationItemType;
  cwd?: string | null;
  source?: string | null;
  target?: string | null;
  title?: string | null;
};

/** What `externalAgentConfig/import` takes. */
export type ExternalAgentConfigImportParams = {
  migrationItems: Array<ExternalAgentConfigMigrationItem>;
  migrationSource?: string | null;
  providerId?: string | null;
  source?: string | null;
};

/** What `externalAgentConfig/import/progress` says. */
export type ExternalAgentConfigImportProgressNotification = {
  importId: string;
  itemTypeResults: Array<ExternalAgentConfigImportTypeResult>;
};

/** What `externalAgentConfig/import` answers. */
export type ExternalAgentConfigImportResponse = {
  importId: string;
};

/** In `ExternalAgentConfigImportCompletedNotification` and `ExternalAgentConfigImportProgressNotification`. */
export type ExternalAgentConfigImportTypeResult = {
  failures: Array<ExternalAgentConfigImportItemTypeFailure>;
  itemType: ExternalAgentConfigMigrationItemType;
  successes: Array<ExternalAgentConfigImportItemTypeSuccess>;
};

/** In `ExternalAgentConfigDetectResponse` and `ExternalAgentConfigImportParams`. */
export type ExternalAgentConfigMigrationItem = {
  description: string;
  itemType: ExternalAgentConfigMigrationItemType;
  cwd?: string | null;
  details?: MigrationDetails | null;
};

/** In `ExternalAgentConfigImportHistoryRecordSuccessParams`, `ExternalAgentConfigImportHistoryRecordTypeResultParams` and 4 more. */
export type ExternalAgentConfigMigrationItemType =
  | "AGENTS_MD"
  | "CONFIG"
  | "SKILLS"
  | "PLUGINS"
  | "MCP_SERVER_CONFIG"
  | "SUBAGENTS"
  | "HOOKS"
  | "COMMANDS"
  | "MEMORY"
  | "SESSIONS";

/** `connectors` of `ExternalAgentConfigDetectResponse`. */
export type ExternalAgentDetectedConnectorCandidate = {
  name: string;
  sessionCount: number;
  source: ExternalAgentDetectedConnectorSource;
};

/** `source` of `ExternalAgentDetectedConnectorCandidate`. */
export type ExternalAgentDetectedConnectorSource = "remoteMcpServersConfig" | "sessionToolUse";

/** `connectors` of `ExternalAgentConfigImportHistoriesReadResponse`. */
export type ExternalAgentImportedConnectorCandidate = {
  name: string;
  sessionCount: number;
  source: ExternalAgentImportedConnectorSource;
};

/** `source` of `ExternalAgentImportedConnectorCandidate`. */
export type ExternalAgentImportedConnectorSource = "remoteMcpServersConfig";

/** The `SandboxPolicy` whose `type` is `externalSandbox`. */
export type ExternalSandboxSandboxPolicy = {
  "type": "externalSandbox";
  networkAccess?: NetworkAccess | null;
};

/** The `GatewayAuth` whose `mode` is `externallyConfigured`. */
export type ExternallyConfiguredGatewayAuth = {
  "mode": "externallyConfigured";
  envKey?: string | null;
};

/**
 * The `UserVerificationErrorDetails` whose `type` is `failed`.
 * @experimental
 */
export type FailedUserVerificationErrorDetails = {
  "type": "failed";
  reason: UserVerificationFailureReason;
};

/** `feedback` of `ConfigRequirements`. */
export type FeedbackRequirements = {
  enabled?: boolean | null;
};

/** What `feedback/save` takes. */
export type FeedbackSaveParams = {
  classification: string;
  savePath: LegacyAppPathString;
  extraLogFiles?: Array<string> | null;
  includeLogs?: boolean | null;
  reason?: string | null;
  tags?: { [key in string]: string } | null;
  threadId?: ThreadId | null;
};

/** What `feedback/save` answers. */
export type FeedbackSaveResponse = {
  threadId: ThreadId;
  savedPath: LegacyAppPathString;
  promptHash?: string | null;
};

/** What `feedback/upload` takes. */
export type FeedbackUploadParams = {
  classification: string;
  extraLogFiles?: Array<string> | null;
  includeLogs?: boolean | null;
  reason?: string | null;
  tags?: { [key in string]: string } | null;
  threadId?: ThreadId | null;
};

/** What `feedback/upload` answers. */
export type FeedbackUploadResponse = {
  threadId: ThreadId;
  promptHash?: string | null;
};

/** `fileChanges` of `ApplyPatchApprovalParams`. */
export type FileChange = AddFileChange | DeleteFileChange | UpdateFileChange;

/** `decision` of `FileChangeRequestApprovalResponse`. */
export type FileChangeApprovalDecision = "accept" | "acceptForSession" | "decline" | "cancel";

/** What `item/fileChange/outputDelta` says. */
export type FileChangeOutputDeltaNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  delta: string;
};

/** What `item/fileChange/patchUpdated` says. */
export type FileChangePatchUpdatedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  changes: Array<FileUpdateChange>;
};

/** What `item/fileChange/requestApproval` asks. */
export type FileChangeRequestApprovalParams = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  startedAtMs: number;
  grantRoot?: string | null;
  reason?: string | null;
};

/** The answer to `item/fileChange/requestApproval`. */
export type FileChangeRequestApprovalResponse = {
  decision: FileChangeApprovalDecision;
};

/** The `ThreadItem` whose `type` is `fileChange`. */
export type FileChangeThreadItem = {
  "type": "fileChange";
  id: ItemId;
  changes: Array<FileUpdateChange>;
  status: PatchApplyStatus;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** `access` of `FileSystemSandboxEntry`. */
export type FileSystemAccessMode = "read" | "write" | "deny";

/** `path` of `FileSystemSandboxEntry`. */
export type FileSystemPath = PathFileSystemPath | GlobPatternFileSystemPath | SpecialFileSystemPath;

/** `entries` of `AdditionalFileSystemPermissions`. */
export type FileSystemSandboxEntry = {
  access: FileSystemAccessMode;
  path: FileSystemPath;
};

/** `value` of `SpecialFileSystemPath`. */
export type FileSystemSpecialPath =
  | { "kind": "root" }
  | { "kind": "minimal" }
  | ProjectRootsFileSystemSpecialPath
  | { "kind": "tmpdir" }
  | { "kind": "slash_tmp" }
  | UnknownFileSystemSpecialPath;

/** In `FileChangePatchUpdatedNotification` and `FileChangeThreadItem`. */
export type FileUpdateChange = {
  diff: string;
  kind: PatchChangeKind;
  path: string;
};

/** The `ResponsesApiWebSearchAction` whose `type` is `find_in_page`. */
export type FindInPageResponsesApiWebSearchAction = {
  "type": "find_in_page";
  pattern?: string | null;
  url?: string | null;
};

/** The `WebSearchAction` whose `type` is `findInPage`. */
export type FindInPageWebSearchAction = {
  "type": "findInPage";
  pattern?: string | null;
  url?: string | null;
};

/** `forced_chatgpt_workspace_id` of `Config`. */
export type ForcedChatgptWorkspaceIds = string | Array<string>;

/** In `Config` and `ConfigRequirements`. */
export type ForcedLoginMethod = "chatgpt" | "api";

/** The `McpServerElicitationRequestParams` whose `mode` is `form`. */
export type FormMcpElicitation = {
  "mode": "form";
  threadId: ThreadId;
  message: string;
  requestedSchema: McpElicitationSchema;
  serverName: string;
  _meta?: unknown;
  turnId?: TurnId | null;
};

/** What `fs/changed` says. */
export type FsChangedNotification = {
  changedPaths: Array<AbsolutePathBuf>;
  watchId: string;
};

/** What `fs/copy` takes. */
export type FsCopyParams = {
  destinationPath: AbsolutePathBuf;
  sourcePath: AbsolutePathBuf;
  recursive?: boolean | null;
};

/** What `fs/copy` answers. */
export type FsCopyResponse = Record<symbol, never>;

/** What `fs/createDirectory` takes. */
export type FsCreateDirectoryParams = {
  path: AbsolutePathBuf;
  recursive?: boolean | null;
};

/** What `fs/createDirectory` answers. */
export type FsCreateDirectoryResponse = Record<symbol, never>;

/** What `fs/getMetadata` takes. */
export type FsGetMetadataParams = {
  path: AbsolutePathBuf;
};

/** What `fs/getMetadata` answers. */
export type FsGetMetadataResponse = {
  createdAtMs: number;
  isDirectory: boolean;
  isFile: boolean;
  isSymlink: boolean;
  modifiedAtMs: number;
};

/** `entries` of `FsReadDirectoryResponse`. */
export type FsReadDirectoryEntry = {
  fileName: string;
  isDirectory: boolean;
  isFile: boolean;
};

/** What `fs/readDirectory` takes. */
export type FsReadDirectoryParams = {
  path: AbsolutePathBuf;
};

/** What `fs/readDirectory` answers. */
export type FsReadDirectoryResponse = {
  entries: Array<FsReadDirectoryEntry>;
};

/** What `fs/readFile` takes. */
export type FsReadFileParams = {
  path: AbsolutePathBuf;
};

/** What `fs/readFile` answers. */
export type FsReadFileResponse = {
  dataBase64: string;
};

/** What `fs/remove` takes. */
export type FsRemoveParams = {
  path: AbsolutePathBuf;
  force?: boolean | null;
  recursive?: boolean | null;
};

/** What `fs/remove` answers. */
export type FsRemoveResponse = Record<symbol, never>;

/** What `fs/unwatch` takes. */
export type FsUnwatchParams = {
  watchId: string;
};

/** What `fs/unwatch` answers. */
export type FsUnwatchResponse = Record<symbol, never>;

/** What `fs/watch` takes. */
export type FsWatchParams = {
  path: AbsolutePathBuf;
  watchId: string;
};

/** What `fs/watch` answers. */
export type FsWatchResponse = {
  path: AbsolutePathBuf;
};

/** What `fs/writeFile` takes. */
export type FsWriteFileParams = {
  dataBase64: string;
  path: AbsolutePathBuf;
};

/** What `fs/writeFile` answers. */
export type FsWriteFileResponse = Record<symbol, never>;

/** In `CustomToolCallOutputResponseItem`, `FunctionCallOutputResponseItem` and 2 more. */
export type FunctionCallOutputBody = string | Array<FunctionCallOutputContentItem>;

/** One kind of `FunctionCallOutputBody`. */
export type FunctionCallOutputContentItem =
  | InputTextFunctionCallOutputContentItem
  | InputImageFunctionCallOutputContentItem
  | InputAudioFunctionCallOutputContentItem
  | EncryptedContentFunctionCallOutputContentItem;

/** The `ResponseItem` whose `type` is `function_call_output`. */
export type FunctionCallOutputResponseItem = {
  "type": "function_call_output";
  output: FunctionCallOutputBody;
  call_id?: CallId | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  name?: string | null;
  namespace?: string | null;
};

/** The `ThreadItem` whose `type` is `functionCallOutput`. */
export type FunctionCallOutputThreadItem = {
  "type": "functionCallOutput";
  id: ItemId;
  name: string;
  output: FunctionCallOutputBody;
  completedAtMs?: number | null;
  namespace?: string | null;
  startedAtMs?: number | null;
};

/** The `ResponseItem` whose `type` is `function_call`. */
export type FunctionCallResponseItem = {
  "type": "function_call";
  arguments: string;
  call_id: CallId;
  name: string;
  encrypted_content?: string | null;
  encrypted_function_args?: Array<string> | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  namespace?: string | null;
  status?: string | null;
};

/** The `DynamicToolNamespaceTool` whose `type` is `function`. */
export type FunctionDynamicToolNamespaceTool = {
  "type": "function";
  description: string;
  inputSchema: unknown;
  name: string;
  deferLoading?: boolean | null;
};

/** The `DynamicToolSpec` whose `type` is `function`. */
export type FunctionDynamicToolSpec = {
  "type": "function";
  description: string;
  inputSchema: unknown;
  name: string;
  deferLoading?: boolean | null;
};

/** `match_type` of `FuzzyFileSearchResult`. */
export type FuzzyFileSearchMatchType = "file" | "directory";

/** What `fuzzyFileSearch` takes. */
export type FuzzyFileSearchParams = {
  query: string;
  roots: Array<string>;
  cancellationToken?: string | null;
};

/** What `fuzzyFileSearch` answers. */
export type FuzzyFileSearchResponse = {
  files: Array<FuzzyFileSearchResult>;
};

/** In `FuzzyFileSearchResponse` and `FuzzyFileSearchSessionUpdatedNotification`. */
export type FuzzyFileSearchResult = {
  file_name: string;
  match_type: FuzzyFileSearchMatchType;
  path: string;
  root: string;
  score: number;
  indices?: Array<number> | null;
};

/** What `fuzzyFileSearch/sessionCompleted` says. */
export type FuzzyFileSearchSessionCompletedNotification = {
  sessionId: string;
};

/**
 * What `fuzzyFileSearch/sessionStart` takes.
 * @experimental
 */
export type FuzzyFileSearchSessionStartParams = {
  roots: Array<string>;
  sessionId: string;
};

/**
 * What `fuzzyFileSearch/sessionStart` answers.
 * @experimental
 */
export type FuzzyFileSearchSessionStartResponse = Record<symbol, never>;

/**
 * What `fuzzyFileSearch/sessionStop` takes.
 * @experimental
 */
export type FuzzyFileSearchSessionStopParams = {
  sessionId: string;
};

/**
 * What `fuzzyFileSearch/sessionStop` answers.
 * @experimental
 */
export type FuzzyFileSearchSessionStopResponse = Record<symbol, never>;

/**
 * What `fuzzyFileSearch/sessionUpdate` takes.
 * @experimental
 */
export type FuzzyFileSearchSessionUpdateParams = {
  query: string;
  sessionId: string;
};

/**
 * What `fuzzyFileSearch/sessionUpdate` answers.
 * @experimental
 */
export type FuzzyFileSearchSessionUpdateResponse = Record<symbol, never>;

/** What `fuzzyFileSearch/sessionUpdated` says. */
export type FuzzyFileSearchSessionUpdatedNotification = {
  files: Array<FuzzyFileSearchResult>;
  query: string;
  sessionId: string;
};

/** `auth` of `CustomGatewayProviderSettings`. */
export type GatewayAuth =
  | { "mode": "none" }
  | EnvironmentVariableGatewayAuth
  | ExternallyConfiguredGatewayAuth;

/** What `account/gatewayOAuth/cancel` answers. */
export type GatewayOAuthCancelResponse = Record<symbol, never>;

/** What `account/gatewayOAuth/changed` says. */
export type GatewayOAuthChangedNotification = {
  providerId: string;
  status: GatewayOAuthStatus;
  authUrl?: string | null;
  error?: string | null;
  loginId?: string | null;
};

/** What `account/gatewayOAuth/login` takes. */
export type GatewayOAuthLoginParams = {
  deviceAuth?: boolean | null;
  modelProvider?: string | null;
};

/** What `account/gatewayOAuth/login` answers. */
export type GatewayOAuthLoginResponse = {
  prompt?: GatewayOAuthPrompt | null;
};

/** `prompt` of `GatewayOAuthLoginResponse`. */
export type GatewayOAuthPrompt = {
  loginId: string;
  userCode: string;
  verificationUrl: string;
};

/** What `account/gatewayOAuth/read` takes. */
export type GatewayOAuthReadParams = {
  modelProvider?: string | null;
};

/** What `account/gatewayOAuth/read` answers. */
export type GatewayOAuthReadResponse = {
  providerId: string;
  providerName: string;
  required: boolean;
  error?: string | null;
  status?: GatewayOAuthStatus | null;
  supportsDeviceAuth?: boolean | null;
};

/** In `GatewayOAuthChangedNotification` and `GatewayOAuthReadResponse`. */
export type GatewayOAuthStatus = "notReady" | "started" | "succeeded" | "failed";

/** `providerId` of `GcpProviderSettingsPatch`. */
export type GcpProviderId = "gcp";

/** The `ProviderSettings` whose `type` is `gcp`. */
export type GcpProviderSettings = {
  "type": "gcp";
  credentialFile?: string | null;
  location?: string | null;
  projectId?: ProjectId | null;
};

/** The `ProviderSettingsPatch` whose `type` is `gcp`. */
export type GcpProviderSettingsPatch = {
  "type": "gcp";
  providerId: GcpProviderId;
  credentialFile?: string | null;
  location?: string | null;
  projectId?: ProjectId | null;
};

/**
 * What `account/gcp/setup` takes.
 * @experimental
 */
export type GcpSetupParams = {
  projectId: ProjectId;
  credentialFile?: string | null;
  location?: string | null;
};

/**
 * What `account/gcp/setup` answers.
 * @experimental
 */
export type GcpSetupResponse = Record<symbol, never>;

/** What `account/read` takes. */
export type GetAccountParams = {
  refreshToken?: boolean | null;
};

/** What `account/rateLimits/read` takes. */
export type GetAccountRateLimitsParams = {
  excludeResetCreditDetails?: boolean | null;
  supportsLunaReserve?: boolean | null;
};

/** What `account/rateLimits/read` answers. */
export type GetAccountRateLimitsResponse = {
  rateLimits: RateLimitSnapshot;
  accountId?: string | null;
  ordinaryUsageAllowed?: boolean | null;
  rateLimitResetCredits?: RateLimitResetCreditsSummary | null;
  rateLimitUpsell?: unknown;
  rateLimitsByLimitId?: { [key in string]: RateLimitSnapshot } | null;
};

/** What `account/read` answers. */
export type GetAccountResponse = {
  requiresOpenaiAuth: boolean;
  account?: Account | null;
  userId?: string | null;
  /** @experimental */
  workspaceRouting?: WorkspaceRouting | null;
};

/** What `account/securitySetup/read` answers. */
export type GetAccountSecuritySetupResponse = {
  notice?: AccountSecuritySetupNotice | null;
};

/** What `account/usage/read` takes. */
export type GetAccountTokenUsageParams = {
  threadId?: ThreadId | null;
};

/** What `account/usage/read` answers. */
export type GetAccountTokenUsageResponse = {
  summary: AccountTokenUsageSummary;
  dailyUsageBuckets?: Array<AccountTokenUsageDailyBucket> | null;
  threadUsage?: ThreadUsage | null;
};

/** What `account/workspaceMessages/read` answers. */
export type GetWorkspaceMessagesResponse = {
  featureEnabled: boolean;
  messages: Array<WorkspaceMessage>;
};

/** `gitInfo` of `Thread`. */
export type GitInfo = {
  branch?: string | null;
  originUrl?: string | null;
  sha?: string | null;
};

/** The `PluginSource` whose `type` is `git`. */
export type GitPluginSource = {
  "type": "git";
  url: string;
  path?: string | null;
  refName?: string | null;
  sha?: string | null;
};

/** The `FileSystemPath` whose `type` is `glob_pattern`. */
export type GlobPatternFileSystemPath = {
  "type": "glob_pattern";
  pattern: string;
};

/** `permissions` of `PermissionsRequestApprovalResponse`. */
export type GrantedPermissionProfile = {
  fileSystem?: AdditionalFileSystemPermissions | null;
  network?: AdditionalNetworkPermissions | null;
};

/** What `granular` of `AskForApproval` holds. */
export type GranularApproval = {
  mcp_elicitations: boolean;
  rules: boolean;
  sandbox_approval: boolean;
  request_permissions?: boolean | null;
  skill_approval?: boolean | null;
};

/** In `ItemGuardianApprovalReviewCompletedNotification` and `ItemGuardianApprovalReviewStartedNotification`. */
export type GuardianApprovalReview = {
  status: GuardianApprovalReviewStatus;
  rationale?: string | null;
  riskLevel?: GuardianRiskLevel | null;
  userAuthorization?: GuardianUserAuthorization | null;
};

/** In `ItemGuardianApprovalReviewCompletedNotification` and `ItemGuardianApprovalReviewStartedNotification`. */
export type GuardianApprovalReviewAction =
  | CommandGuardianApprovalReviewAction
  | ExecveGuardianApprovalReviewAction
  | WriteStdinGuardianApprovalReviewAction
  | ApplyPatchGuardianApprovalReviewAction
  | NetworkAccessGuardianApprovalReviewAction
  | McpToolCallGuardianApprovalReviewAction
  | RequestPermissionsGuardianApprovalReviewAction;

/** `status` of `GuardianApprovalReview`. */
export type GuardianApprovalReviewStatus = "inProgress" | "approved" | "denied" | "timedOut" | "aborted";

/**
 * `outcome` of `ThreadGuardianAssessment`.
 * @experimental
 */
export type GuardianAssessmentOutcome = "allow" | "deny";

/** In `CommandGuardianApprovalReviewAction` and `ExecveGuardianApprovalReviewAction`. */
export type GuardianCommandSource = "shell" | "unifiedExec";

/** In `GuardianApprovalReview` and `ThreadGuardianAssessment`. */
export type GuardianRiskLevel = "low" | "medium" | "high" | "critical";

/** In `GuardianApprovalReview` and `ThreadGuardianAssessment`. */
export type GuardianUserAuthorization = "unknown" | "low" | "medium" | "high";

/** What `guardianWarning` says. */
export type GuardianWarningNotification = {
  threadId: ThreadId;
  message: string;
};

/** What `hook/completed` says. */
export type HookCompletedNotification = {
  threadId: ThreadId;
  run: HookRunSummary;
  turnId?: TurnId | null;
};

/** `errors` of `HooksListEntry`. */
export type HookErrorInfo = {
  message: string;
  path: string;
};

/** In `AgentHookMetadata`, `CommandHookMetadata` and 4 more. */
export type HookEventName =
  | "preModelRequest"
  | "postModelRequest"
  | "preToolUse"
  | "permissionRequest"
  | "postToolUse"
  | "preCompact"
  | "postCompact"
  | "sessionStart"
  | "sessionEnd"
  | "userPromptSubmit"
  | "subagentStart"
  | "subagentStop"
  | "stop"
  | "interrupt";

/** `executionMode` of `HookRunSummary`. */
export type HookExecutionMode = "sync" | "async";

/** `handlerType` of `HookRunSummary`. */
export type HookHandlerType = "command" | "mcpTool" | "prompt" | "agent";

/** `hooks` of `HooksListEntry`. */
export type HookMetadata =
  | CommandHookMetadata
  | McpToolHookMetadata
  | PromptHookMetadata
  | AgentHookMetadata;

/** `hooks` of `MigrationDetails`. */
export type HookMigration = {
  name: string;
};

/** `entries` of `HookRunSummary`. */
export type HookOutputEntry = {
  kind: HookOutputEntryKind;
  text: string;
};

/** `kind` of `HookOutputEntry`. */
export type HookOutputEntryKind = "warning" | "stop" | "feedback" | "context" | "error";

/** `fragments` of `HookPromptThreadItem`. */
export type HookPromptFragment = {
  hookRunId: string;
  text: string;
};

/** The `ThreadItem` whose `type` is `hookPrompt`. */
export type HookPromptThreadItem = {
  "type": "hookPrompt";
  id: ItemId;
  fragments: Array<HookPromptFragment>;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** `status` of `HookRunSummary`. */
export type HookRunStatus = "running" | "completed" | "failed" | "blocked" | "stopped";

/** In `HookCompletedNotification` and `HookStartedNotification`. */
export type HookRunSummary = {
  displayOrder: number;
  entries: Array<HookOutputEntry>;
  eventName: HookEventName;
  executionMode: HookExecutionMode;
  handlerType: HookHandlerType;
  id: string;
  scope: HookScope;
  sourcePath: LegacyAppPathString;
  startedAt: number;
  status: HookRunStatus;
  completedAt?: number | null;
  durationMs?: number | null;
  source?: HookSource | null;
  statusMessage?: string | null;
};

/** `scope` of `HookRunSummary`. */
export type HookScope = "thread" | "turn";

/** In `AgentHookMetadata`, `CommandHookMetadata` and 3 more. */
export type HookSource =
  | "system"
  | "user"
  | "project"
  | "mdm"
  | "sessionFlags"
  | "plugin"
  | "cloudRequirements"
  | "cloudManagedConfig"
  | "legacyManagedConfigFile"
  | "legacyManagedConfigMdm"
  | "unknown";

/** What `hook/started` says. */
export type HookStartedNotification = {
  threadId: ThreadId;
  run: HookRunSummary;
  turnId?: TurnId | null;
};

/** In `AgentHookMetadata`, `CommandHookMetadata` and 2 more. */
export type HookTrustStatus = "managed" | "untrusted" | "trusted" | "modified";

/** `data` of `HooksListResponse`. */
export type HooksListEntry = {
  cwd: string;
  errors: Array<HookErrorInfo>;
  hooks: Array<HookMetadata>;
  warnings: Array<string>;
};

/** What `hooks/list` takes. */
export type HooksListParams = {
  cwds?: Array<string> | null;
  threadId?: ThreadId | null;
};

/** What `hooks/list` answers. */
export type HooksListResponse = {
  data: Array<HooksListEntry>;
};

/** The `ScheduledTaskSchedule` whose `type` is `hourly`. */
export type HourlyScheduledTaskSchedule = {
  "type": "hourly";
  intervalHours: number;
  days?: Array<ScheduledTaskWeekday> | null;
};

/** What `httpConnectionFailed` of `CodexErrorInfo` holds. */
export type HttpConnectionFailedCodexErrorInfo = {
  httpStatusCode?: number | null;
};

/** In `ImageUserInput`, `InputImageContentItem` and 2 more. */
export type ImageDetail = "auto" | "low" | "high" | "original";

/** The `ResponseItem` whose `type` is `image_generation_call`. */
export type ImageGenerationCallResponseItem = {
  "type": "image_generation_call";
  result: string;
  status: string;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  revised_prompt?: string | null;
};

/** `failure` of `ImageGenerationThreadItem`. */
export type ImageGenerationFailure = UsageLimitExceededImageGenerationFailure;

/** `inputImages` of `ImageGenerationThreadItem`. */
export type ImageGenerationInputImage = {
  path: AbsolutePathBuf;
  sha256: string;
};

/** The `ThreadItem` whose `type` is `imageGeneration`. */
export type ImageGenerationThreadItem = {
  "type": "imageGeneration";
  id: ItemId;
  status: string;
  completedAtMs?: number | null;
  failure?: ImageGenerationFailure | null;
  fileId?: string | null;
  generationId?: string | null;
  inputImages?: Array<ImageGenerationInputImage> | null;
  result?: string | null;
  revisedPrompt?: string | null;
  savedPath?: AbsolutePathBuf | null;
  startedAtMs?: number | null;
  transparentBackground?: boolean | null;
};

/** The `UserInput` whose `type` is `image`. */
export type ImageUserInput = {
  "type": "image";
  detail?: ImageDetail | null;
  fileId?: string | null;
  url?: string | null;
};

/** The `ThreadItem` whose `type` is `imageView`. */
export type ImageViewThreadItem = {
  "type": "imageView";
  id: ItemId;
  path: LegacyAppPathString;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** `inAppBrowser` of `ConfigRequirements`. */
export type InAppBrowserRequirements = {
  allowExternalBrowserSettingsImport?: boolean | null;
};

/** `capabilities` of `InitializeParams`. */
export type InitializeCapabilities = {
  experimentalApi?: boolean | null;
  explicitGatewayOauth?: boolean | null;
  extensions?: { [key in string]: unknown } | null;
  mcpServerOpenaiFormElicitation?: boolean | null;
  optOutNotificationMethods?: Array<string> | null;
  requestAttestation?: boolean | null;
  requiredHumanApproval?: boolean | null;
};

/** What `initialize` takes. */
export type InitializeParams = {
  clientInfo: ClientInfo;
  capabilities?: InitializeCapabilities | null;
};

/** What `initialize` answers. */
export type InitializeResponse = {
  codexHome: AbsolutePathBuf;
  platformFamily: string;
  platformOs: string;
  userAgent: string;
};

/** The `ThreadRealtimeBemItemPresentation` whose `type` is `inlineVisualization`. */
export type InlineVisualizationThreadRealtimeBemItemPresentation = {
  "type": "inlineVisualization";
  index: number;
};

/** The `ContentItem` whose `type` is `input_audio`. */
export type InputAudioContentItem = {
  "type": "input_audio";
  audio_url?: string | null;
  file_id?: string | null;
};

/** The `DynamicToolCallOutputContentItem` whose `type` is `inputAudio`. */
export type InputAudioDynamicToolCallOutputContentItem = {
  "type": "inputAudio";
  audioUrl: string;
};

/** The `FunctionCallOutputContentItem` whose `type` is `input_audio`. */
export type InputAudioFunctionCallOutputContentItem = {
  "type": "input_audio";
  audio_url?: string | null;
  file_id?: string | null;
};

/** The `ContentItem` whose `type` is `input_image`. */
export type InputImageContentItem = {
  "type": "input_image";
  detail?: ImageDetail | null;
  file_id?: string | null;
  image_url?: string | null;
};

/** The `DynamicToolCallOutputContentItem` whose `type` is `inputImage`. */
export type InputImageDynamicToolCallOutputContentItem = {
  "type": "inputImage";
  imageUrl: string;
};

/** The `FunctionCallOutputContentItem` whose `type` is `input_image`. */
export type InputImageFunctionCallOutputContentItem = {
  "type": "input_image";
  detail?: ImageDetail | null;
  file_id?: string | null;
  image_url?: string | null;
};

/** `inputModalities` of `Model`. */
export type InputModality = "text" | "image" | "audio";

/** The `AgentMessageInputContent` whose `type` is `input_text`. */
export type InputTextAgentMessageInputContent = {
  "type": "input_text";
  text: string;
};

/** The `ContentItem` whose `type` is `input_text`. */
export type InputTextContentItem = {
  "type": "input_text";
  text: string;
};

/** The `DynamicToolCallOutputContentItem` whose `type` is `inputText`. */
export type InputTextDynamicToolCallOutputContentItem = {
  "type": "inputText";
  text: string;
};

/** The `FunctionCallOutputContentItem` whose `type` is `input_text`. */
export type InputTextFunctionCallOutputContentItem = {
  "type": "input_text";
  text: string;
};

/** `apps` of `AppsInstalledResponse`. */
export type InstalledApp = {
  callable: boolean;
  enabled: boolean;
  id: string;
  runtimeName?: string | null;
};

/** In `AgentMessageResponseItem`, `CompactionResponseItem` and 12 more. */
export type InternalChatMessageMetadataPassthrough = {
  turn_id?: TurnId | null;
};

/**
 * The `UserVerificationErrorDetails` whose `type` is `invalidRequest`.
 * @experimental
 */
export type InvalidRequestUserVerificationErrorDetails = {
  "type": "invalidRequest";
  reason: UserVerificationInvalidRequestReason;
};

/** What `item/completed` says. */
export type ItemCompletedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  completedAtMs: number;
  item: ThreadItem;
  contentTokenCount?: number | null;
};

/** What `item/autoApprovalReview/completed` says. */
export type ItemGuardianApprovalReviewCompletedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  action: GuardianApprovalReviewAction;
  completedAtMs: number;
  decisionSource: AutoReviewDecisionSource;
  review: GuardianApprovalReview;
  reviewId: string;
  startedAtMs: number;
  targetItemId?: ItemId | null;
};

/** What `item/autoApprovalReview/started` says. */
export type ItemGuardianApprovalReviewStartedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  action: GuardianApprovalReviewAction;
  review: GuardianApprovalReview;
  reviewId: string;
  startedAtMs: number;
  targetItemId?: ItemId | null;
};

/** Identifies an item within its thread. */
export type ItemId = string;

/** What `item/started` says. */
export type ItemStartedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  item: ThreadItem;
  startedAtMs: number;
};

/** The `ThreadItemsListAnchor` whose `type` is `item`. */
export type ItemThreadItemsListAnchor = {
  "type": "item";
  itemId: ItemId;
};

/** The `ThreadTimelineEntry` whose `type` is `item`. */
export type ItemThreadTimelineEntry = {
  "type": "item";
  turnId: TurnId;
  item: ThreadItem;
  position: number;
};

/** One kind of `JsonRpcMessage`. */
export type JsonRpcError = {
  error: JsonRpcErrorError;
  id: RequestId;
};

/** `error` of `JsonRpcError`. */
export type JsonRpcErrorError = {
  code: number;
  message: string;
  data?: unknown;
};

export type JsonRpcMessage = JsonRpcRequest | JsonRpcNotification | JsonRpcResponse | JsonRpcError;

/** One kind of `JsonRpcMessage`. */
export type JsonRpcNotification = {
  method: string;
  params?: unknown;
};

/** One kind of `JsonRpcMessage`. */
export type JsonRpcRequest = {
  id: RequestId;
  method: string;
  params?: unknown;
  trace?: W3cTraceContext | null;
};

/** One kind of `JsonRpcMessage`. */
export type JsonRpcResponse = {
  id: RequestId;
  result: unknown;
};

/** In `AdditionalFileSystemPermissions`, `ApplicationStorageRequirements` and 22 more. */
export type LegacyAppPathString = string;

/** The `ConfigLayerSource` whose `type` is `legacyManagedConfigTomlFromFile`. */
export type LegacyManagedConfigTomlFromFileConfigLayerSource = {
  "type": "legacyManagedConfigTomlFromFile";
  file: AbsolutePathBuf;
};

/** The `CommandAction` whose `type` is `listFiles`. */
export type ListFilesCommandAction = {
  "type": "listFiles";
  command: string;
  path?: string | null;
};

/** The `ParsedCommand` whose `type` is `list_files`. */
export type ListFilesParsedCommand = {
  "type": "list_files";
  cmd: string;
  path?: string | null;
};

/** What `mcpServerStatus/list` takes. */
export type ListMcpServerStatusParams = {
  cursor?: string | null;
  detail?: McpServerStatusDetail | null;
  limit?: number | null;
  serverName?: string | null;
  threadId?: ThreadId | null;
};

/** What `mcpServerStatus/list` answers. */
export type ListMcpServerStatusResponse = {
  data: Array<McpServerStatus>;
  nextCursor?: string | null;
};

/** The `UserInput` whose `type` is `localAudio`. */
export type LocalAudioUserInput = {
  "type": "localAudio";
  path: string;
};

/** The `UserInput` whose `type` is `localImage`. */
export type LocalImageUserInput = {
  "type": "localImage";
  path: string;
  detail?: ImageDetail | null;
};

/** The `PluginSource` whose `type` is `local`. */
export type LocalPluginSource = {
  "type": "local";
  path: AbsolutePathBuf;
};

/** `action` of `LocalShellCallResponseItem`. */
export type LocalShellAction = ExecLocalShellAction;

/** The `ResponseItem` whose `type` is `local_shell_call`. */
export type LocalShellCallResponseItem = {
  "type": "local_shell_call";
  action: LocalShellAction;
  status: LocalShellStatus;
  call_id?: CallId | null;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
};

/** `status` of `LocalShellCallResponseItem`. */
export type LocalShellStatus = "completed" | "in_progress" | "incomplete";

/** What `account/login/start` takes. */
export type LoginAccountParams =
  | ApiKeyLoginAccountParams
  | ChatgptLoginAccountParams
  | { "type": "chatgptDeviceCode" }
  | ChatgptAuthTokensLoginAccountParams
  | AmazonBedrockLoginAccountParams
  | AmazonBedrockAccessKeysLoginAccountParams;

/** What `account/login/start` answers. */
export type LoginAccountResponse =
  | { "type": "apiKey" }
  | ChatgptLoginAccountResponse
  | ChatgptDeviceCodeLoginAccountResponse
  | { "type": "chatgptAuthTokens" }
  | { "type": "amazonBedrock" };

/** `appBrand` of `ChatgptLoginAccountParams`. */
export type LoginAppBrand = "codex" | "chatgpt";

/** What `account/logout` answers. */
export type LogoutAccountResponse = Record<symbol, never>;

/** `hooks` of `ConfigRequirements`. */
export type ManagedHooksRequirements = {
  PermissionRequest: Array<ConfiguredHookMatcherGroup>;
  PostCompact: Array<ConfiguredHookMatcherGroup>;
  PostToolUse: Array<ConfiguredHookMatcherGroup>;
  PreCompact: Array<ConfiguredHookMatcherGroup>;
  PreToolUse: Array<ConfiguredHookMatcherGroup>;
  SessionStart: Array<ConfiguredHookMatcherGroup>;
  Stop: Array<ConfiguredHookMatcherGroup>;
  SubagentStart: Array<ConfiguredHookMatcherGroup>;
  SubagentStop: Array<ConfiguredHookMatcherGroup>;
  UserPromptSubmit: Array<ConfiguredHookMatcherGroup>;
  Interrupt?: Array<ConfiguredHookMatcherGroup> | null;
  managedDir?: string | null;
  PostModelRequest?: Array<ConfiguredHookMatcherGroup> | null;
  PreModelRequest?: Array<ConfiguredHookMatcherGroup> | null;
  SessionEnd?: Array<ConfiguredHookMatcherGroup> | null;
  windowsManagedDir?: string | null;
};

/** What `marketplace/add` takes. */
export type MarketplaceAddParams = {
  source: string;
  refName?: string | null;
  sparsePaths?: Array<string> | null;
};

/** What `marketplace/add` answers. */
export type MarketplaceAddResponse = {
  alreadyAdded: boolean;
  installedRoot: AbsolutePathBuf;
  marketplaceName: string;
};

/** `interface` of `PluginMarketplaceEntry`. */
export type MarketplaceInterface = {
  displayName?: string | null;
};

/** In `PluginInstalledResponse` and `PluginListResponse`. */
export type MarketplaceLoadErrorInfo = {
  marketplacePath: AbsolutePathBuf;
  message: string;
};

/** What `marketplace/remove` takes. */
export type MarketplaceRemoveParams = {
  marketplaceName: string;
};

/** What `marketplace/remove` answers. */
export type MarketplaceRemoveResponse = {
  marketplaceName: string;
  installedRoot?: AbsolutePathBuf | null;
};

/** `errors` of `MarketplaceUpgradeResponse`. */
export type MarketplaceUpgradeErrorInfo = {
  marketplaceName: string;
  message: string;
};

/** What `marketplace/upgrade` takes. */
export type MarketplaceUpgradeParams = {
  marketplaceName?: string | null;
};

/** What `marketplace/upgrade` answers. */
export type MarketplaceUpgradeResponse = {
  errors: Array<MarketplaceUpgradeErrorInfo>;
  selectedMarketplaces: Array<string>;
  upgradedRoots: Array<AbsolutePathBuf>;
};

/** `preferredModelDisplayMode` of `McpAppUi`. */
export type McpAppDisplayMode = "inline" | "fullscreen";

/** `mcpAppUi` of `McpToolCallThreadItem`. */
export type McpAppUi = {
  preferredModelDisplayMode: McpAppDisplayMode;
  resourceUri: string;
};

/** `authStatus` of `McpServerStatus`. */
export type McpAuthStatus = "unknown" | "unsupported" | "notLoggedIn" | "bearerToken" | "oAuth";

/** In `McpElicitationTitledMultiSelectEnumSchema` and `McpElicitationUntitledMultiSelectEnumSchema`. */
export type McpElicitationArrayType = "array";

/** One kind of `McpElicitationPrimitiveSchema`. */
export type McpElicitationBooleanSchema = {
  type: McpElicitationBooleanType;
  default?: boolean | null;
  description?: string | null;
  title?: string | null;
};

/** `type` of `McpElicitationBooleanSchema`. */
export type McpElicitationBooleanType = "boolean";

/** In `McpElicitationTitledEnumItems` and `McpElicitationTitledSingleSelectEnumSchema`. */
export type McpElicitationConstOption = {
  const: string;
  title: string;
};

/** One kind of `McpElicitationPrimitiveSchema`. */
export type McpElicitationEnumSchema =
  | McpElicitationSingleSelectEnumSchema
  | McpElicitationMultiSelectEnumSchema
  | McpElicitationLegacyTitledEnumSchema;

/** One kind of `McpElicitationEnumSchema`. */
export type McpElicitationLegacyTitledEnumSchema = {
  enum: Array<string>;
  type: McpElicitationStringType;
  default?: string | null;
  description?: string | null;
  enumNames?: Array<string> | null;
  title?: string | null;
};

/** One kind of `McpElicitationEnumSchema`. */
export type McpElicitationMultiSelectEnumSchema =
  | McpElicitationUntitledMultiSelectEnumSchema
  | McpElicitationTitledMultiSelectEnumSchema;

/** One kind of `McpElicitationPrimitiveSchema`. */
export type McpElicitationNumberSchema = {
  type: McpElicitationNumberType;
  default?: number | null;
  description?: string | null;
  maximum?: number | null;
  minimum?: number | null;
  title?: string | null;
};

/** `type` of `McpElicitationNumberSchema`. */
export type McpElicitationNumberType = "number" | "integer";

/** `type` of `McpElicitationSchema`. */
export type McpElicitationObjectType = "object";

/** `properties` of `McpElicitationSchema`. */
export type McpElicitationPrimitiveSchema =
  | McpElicitationEnumSchema
  | McpElicitationStringSchema
  | McpElicitationNumberSchema
  | McpElicitationBooleanSchema;

/** `requestedSchema` of `FormMcpElicitation`. */
export type McpElicitationSchema = {
  properties: { [key in string]: McpElicitationPrimitiveSchema };
  type: McpElicitationObjectType;
  required?: Array<string> | null;
  $schema?: string | null;
};

/** One kind of `McpElicitationEnumSchema`. */
export type McpElicitationSingleSelectEnumSchema =
  | McpElicitationUntitledSingleSelectEnumSchema
  | McpElicitationTitledSingleSelectEnumSchema;

/** `format` of `McpElicitationStringSchema`. */
export type McpElicitationStringFormat = "email" | "uri" | "date" | "date-time";

/** One kind of `McpElicitationPrimitiveSchema`. */
export type McpElicitationStringSchema = {
  type: McpElicitationStringType;
  default?: string | null;
  description?: string | null;
  format?: McpElicitationStringFormat | null;
  maxLength?: number | null;
  minLength?: number | null;
  title?: string | null;
};

/** In `McpElicitationLegacyTitledEnumSchema`, `McpElicitationStringSchema` and 3 more. */
export type McpElicitationStringType = "string";

/** `items` of `McpElicitationTitledMultiSelectEnumSchema`. */
export type McpElicitationTitledEnumItems = {
  anyOf: Array<McpElicitationConstOption>;
};

/** One kind of `McpElicitationMultiSelectEnumSchema`. */
export type McpElicitationTitledMultiSelectEnumSchema = {
  items: McpElicitationTitledEnumItems;
  type: McpElicitationArrayType;
  default?: Array<string> | null;
  description?: string | null;
  maxItems?: number | null;
  minItems?: number | null;
  title?: string | null;
};

/** One kind of `McpElicitationSingleSelectEnumSchema`. */
export type McpElicitationTitledSingleSelectEnumSchema = {
  oneOf: Array<McpElicitationConstOption>;
  type: McpElicitationStringType;
  default?: string | null;
  description?: string | null;
  title?: string | null;
};

/** `items` of `McpElicitationUntitledMultiSelectEnumSchema`. */
export type McpElicitationUntitledEnumItems = {
  enum: Array<string>;
  type: McpElicitationStringType;
};

/** One kind of `McpElicitationMultiSelectEnumSchema`. */
export type McpElicitationUntitledMultiSelectEnumSchema = {
  items: McpElicitationUntitledEnumItems;
  type: McpElicitationArrayType;
  default?: Array<string> | null;
  description?: string | null;
  maxItems?: number | null;
  minItems?: number | null;
  title?: string | null;
};

/** One kind of `McpElicitationSingleSelectEnumSchema`. */
export type McpElicitationUntitledSingleSelectEnumSchema = {
  enum: Array<string>;
  type: McpElicitationStringType;
  default?: string | null;
  description?: string | null;
  title?: string | null;
};

/** What `mcpServer/resource/read` takes. */
export type McpResourceReadParams = {
  server: string;
  uri: string;
  connectorId?: string | null;
  _meta?: { [key in string]: unknown } | null;
  originCallId?: CallId | null;
  target?: McpResourceReadTarget | null;
  threadId?: ThreadId | null;
};

/** What `mcpServer/resource/read` answers. */
export type McpResourceReadResponse = {
  contents: Array<ResourceContent>;
  originCallId?: CallId | null;
};

/** `target` of `McpResourceReadParams`. */
export type McpResourceReadTarget = {
  connectorId: string;
  linkId: string | null;
};

/** `runtimeStatus` of `McpServerStatus`. */
export type McpServerConnectionStatus =
  | "notStarted"
  | "starting"
  | "connected"
  | "authenticationRequired"
  | "failed"
  | "cancelled"
  | "disabled";

/** `action` of `McpServerElicitationRequestResponse`. */
export type McpServerElicitationAction = "accept" | "decline" | "cancel";

/** What `mcpServer/elicitation/request` asks. */
export type McpServerElicitationRequestParams =
  | UserVerificationMcpElicitation
  | FormMcpElicitation
  | OpenaiFormMcpElicitation
  | OpenaiFormAliasMcpElicitation
  | UrlMcpElicitation;

/** The answer to `mcpServer/elicitation/request`. */
export type McpServerElicitationRequestResponse = {
  action: McpServerElicitationAction;
  content?: unknown;
  _meta?: unknown;
};

/** `notification` of `McpServerEventStreamNotification`. */
export type McpServerEventNotification = {
  method: string;
  params: unknown;
};

/** What `mcpServer/event/stream/notification` says. */
export type McpServerEventStreamNotification = {
  notification: McpServerEventNotification;
  subscriptionId: string;
};

/**
 * What `mcpServer/event/stream/start` takes.
 * @experimental
 */
export type McpServerEventStreamStartParams = {
  threadId: ThreadId;
  arguments: unknown;
  name: string;
  server: string;
  subscriptionId: string;
  _meta?: unknown;
};

/**
 * What `mcpServer/event/stream/start` answers.
 * @experimental
 */
export type McpServerEventStreamStartResponse = Record<symbol, never>;

/**
 * What `mcpServer/event/stream/stop` takes.
 * @experimental
 */
export type McpServerEventStreamStopParams = {
  subscriptionId: string;
};

/**
 * What `mcpServer/event/stream/stop` answers.
 * @experimental
 */
export type McpServerEventStreamStopResponse = Record<symbol, never>;

/** `serverInfo` of `McpServerStatus`. */
export type McpServerInfo = {
  name: string;
  version: string;
  description?: string | null;
  icons?: Array<unknown> | null;
  title?: string | null;
  websiteUrl?: string | null;
};

/** `mcpServers` of `MigrationDetails`. */
export type McpServerMigration = {
  name: string;
};

/** `clientRegistration` of `McpServerOauthLoginParams`. */
export type McpServerOauthClientRegistration = "auto" | "cimd" | "dcr";

/** What `mcpServer/oauthLogin/completed` says. */
export type McpServerOauthLoginCompletedNotification = {
  name: string;
  success: boolean;
  error?: string | null;
  loginId?: string | null;
  threadId?: ThreadId | null;
};

/** What `mcpServer/oauth/login` takes. */
export type McpServerOauthLoginParams = {
  name: string;
  clientRegistration?: McpServerOauthClientRegistration | null;
  scopes?: Array<string> | null;
  threadId?: ThreadId | null;
  timeoutSecs?: number | null;
};

/** What `mcpServer/oauth/login` answers. */
export type McpServerOauthLoginResponse = {
  authorizationUrl: string;
  loginId?: string | null;
};

/** What `config/mcpServer/reload` answers. */
export type McpServerRefreshResponse = Record<symbol, never>;

/** `failureReason` of `McpServerStatusUpdatedNotification`. */
export type McpServerStartupFailureReason = "reauthenticationRequired";

/** `status` of `McpServerStatusUpdatedNotification`. */
export type McpServerStartupState = "starting" | "ready" | "failed" | "cancelled";

/** `data` of `ListMcpServerStatusResponse`. */
export type McpServerStatus = {
  authStatus: McpAuthStatus;
  name: string;
  resourceTemplates: Array<ResourceTemplate>;
  resources: Array<Resource>;
  tools: { [key in string]: Tool };
  httpOrigin?: string | null;
  pluginId?: PluginId | null;
  runtimeStatus?: McpServerConnectionStatus | null;
  serverCapabilities?: unknown;
  serverInfo?: McpServerInfo | null;
  toolListMeta?: unknown;
  toolsError?: string | null;
};

/** `detail` of `ListMcpServerStatusParams`. */
export type McpServerStatusDetail = "full" | "toolsAndAuthOnly";

/** What `mcpServer/startupStatus/updated` says. */
export type McpServerStatusUpdatedNotification = {
  name: string;
  status: McpServerStartupState;
  error?: string | null;
  failureReason?: McpServerStartupFailureReason | null;
  threadId?: ThreadId | null;
};

/** What `mcpServer/tool/call` takes. */
export type McpServerToolCallParams = {
  threadId: ThreadId;
  server: string;
  tool: string;
  arguments?: unknown;
  _meta?: unknown;
};

/** What `mcpServer/tool/call` answers. */
export type McpServerToolCallResponse = {
  content: Array<unknown>;
  isError?: boolean | null;
  _meta?: unknown;
  structuredContent?: unknown;
};

/** `appContext` of `McpToolCallThreadItem`. */
export type McpToolCallAppContext = {
  connectorId: string;
  actionName?: string | null;
  appName?: string | null;
  linkId?: string | null;
  resourceUri?: string | null;
};

/** `error` of `McpToolCallThreadItem`. */
export type McpToolCallError = {
  message: string;
};

/** The `GuardianApprovalReviewAction` whose `type` is `mcpToolCall`. */
export type McpToolCallGuardianApprovalReviewAction = {
  "type": "mcpToolCall";
  server: string;
  toolName: string;
  connectorId?: string | null;
  connectorName?: string | null;
  toolTitle?: string | null;
};

/** What `item/mcpToolCall/progress` says. */
export type McpToolCallProgressNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  message: string;
};

/** `result` of `McpToolCallThreadItem`. */
export type McpToolCallResult = {
  content: Array<unknown>;
  _meta?: unknown;
  structuredContent?: unknown;
};

/** `status` of `McpToolCallThreadItem`. */
export type McpToolCallStatus = "inProgress" | "completed" | "failed";

/** The `ThreadItem` whose `type` is `mcpToolCall`. */
export type McpToolCallThreadItem = {
  "type": "mcpToolCall";
  id: ItemId;
  arguments: unknown;
  server: string;
  status: McpToolCallStatus;
  tool: string;
  appContext?: McpToolCallAppContext | null;
  completedAtMs?: number | null;
  durationMs?: number | null;
  error?: McpToolCallError | null;
  mcpAppResourceUri?: string | null;
  mcpAppUi?: McpAppUi | null;
  pluginId?: PluginId | null;
  readOnlyHint?: boolean | null;
  result?: McpToolCallResult | null;
  startedAtMs?: number | null;
};

/** The `ConfiguredHookHandler` whose `type` is `mcp_tool`. */
export type McpToolConfiguredHookHandler = {
  "type": "mcp_tool";
  input: { [key in string]: unknown };
  server: string;
  tool: string;
  statusMessage?: string | null;
  timeoutSec?: number | null;
};

/** The `HookMetadata` whose `handlerType` is `mcpTool`. */
export type McpToolHookMetadata = {
  "handlerType": "mcpTool";
  currentHash: string;
  displayOrder: number;
  enabled: boolean;
  eventName: HookEventName;
  isManaged: boolean;
  key: string;
  server: string;
  source: HookSource;
  sourcePath: AbsolutePathBuf;
  timeoutSec: number;
  tool: string;
  trustStatus: HookTrustStatus;
  additionalContextLimit?: number | null;
  environmentId?: EnvironmentId | null;
  matcher?: string | null;
  pluginId?: PluginId | null;
  statusMessage?: string | null;
};

/** The `ConfigLayerSource` whose `type` is `mdm`. */
export type MdmConfigLayerSource = {
  "type": "mdm";
  domain: string;
  key: string;
};

/** `memoryCitation` of `AgentMessageThreadItem`. */
export type MemoryCitation = {
  threadIds: Array<ThreadId>;
  entries: Array<MemoryCitationEntry>;
};

/** `entries` of `MemoryCitation`. */
export type MemoryCitationEntry = {
  lineEnd: number;
  lineStart: number;
  note: string;
  path: string;
};

/**
 * What `memory/reset` answers.
 * @experimental
 */
export type MemoryResetResponse = Record<symbol, never>;

/**
 * What `memory/status` takes.
 * @experimental
 */
export type MemoryStatusParams = {
  minConsolidatedThreads?: number | null;
};

/**
 * What `memory/status` answers.
 * @experimental
 */
export type MemoryStatusResponse = {
  v2ConsolidatedThreads: number;
  v2Ready: boolean;
};

/** The `UserInput` whose `type` is `mention`. */
export type MentionUserInput = {
  "type": "mention";
  name: string;
  path: string;
};

/** In `ConfigEdit` and `ConfigValueWriteParams`. */
export type MergeStrategy = "replace" | "upsert";

/** In `AgentMessageThreadItem` and `MessageResponseItem`. */
export type MessagePhase = "commentary" | "partial_answer" | "final_answer";

/** The `ResponseItem` whose `type` is `message`. */
export type MessageResponseItem = {
  "type": "message";
  content: Array<ContentItem>;
  role: string;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  phase?: MessagePhase | null;
  status?: string | null;
};

/** `details` of `ExternalAgentConfigMigrationItem`. */
export type MigrationDetails = {
  commands?: Array<CommandMigration> | null;
  hooks?: Array<HookMigration> | null;
  mcpServers?: Array<McpServerMigration> | null;
  memory?: Array<string> | null;
  plugins?: Array<PluginsMigration> | null;
  sessions?: Array<SessionMigration> | null;
  skills?: Array<SkillMigration> | null;
  subagents?: Array<SubagentMigration> | null;
};

/** `misalignment` of `TurnError`. */
export type MisalignmentErrorDetails = {
  detailedExplanation?: string | null;
  errorType?: string | null;
  reviewTarget?: string | null;
  steer?: MisalignmentSteer | null;
};

/** `steer` of `MisalignmentErrorDetails`. */
export type MisalignmentSteer = {
  message: string;
};

/**
 * What `mock/experimentalMethod` takes.
 * @experimental
 */
export type MockExperimentalMethodParams = {
  value?: string | null;
};

/**
 * What `mock/experimentalMethod` answers.
 * @experimental
 */
export type MockExperimentalMethodResponse = {
  echoed?: string | null;
};

/** In `CollaborationMode` and `CollaborationModeMask`. */
export type ModeKind = "plan" | "default";

/** A model that turns can use. */
export type Model = {
  defaultReasoningEffort: ReasoningEffort;
  description: string;
  displayName: string;
  hidden: boolean;
  id: string;
  isDefault: boolean;
  model: string;
  supportedReasoningEfforts: Array<ReasoningEffortOption>;
  additionalSpeedTiers?: Array<string> | null;
  availabilityNux?: ModelAvailabilityNux | null;
  availableAccessPrograms?: ModelAccessPrograms | null;
  defaultServiceTier?: string | null;
  inputModalities?: Array<InputModality> | null;
  modelSpecialty?: string | null;
  multiAgentVersion?: MultiAgentVersion | null;
  serviceTiers?: Array<ModelServiceTier> | null;
  supportsPersonality?: boolean | null;
  upgrade?: string | null;
  upgradeInfo?: ModelUpgradeInfo | null;
};

/** `availableAccessPrograms` of `Model`. */
export type ModelAccessPrograms = {
  cyber: Array<CyberAccessProgram>;
};

/** `availabilityNux` of `Model`. */
export type ModelAvailabilityNux = {
  message: string;
};

/** What `model/list` takes. */
export type ModelListParams = {
  cursor?: string | null;
  includeHidden?: boolean | null;
  limit?: number | null;
  modelProvider?: string | null;
};

/** What `model/list` answers. */
export type ModelListResponse = {
  data: Array<Model>;
  nextCursor?: string | null;
};

/** What `modelProvider/capabilities/read` takes. */
export type ModelProviderCapabilitiesReadParams = Record<symbol, never>;

/** What `modelProvider/capabilities/read` answers. */
export type ModelProviderCapabilitiesReadResponse = {
  imageGeneration: boolean;
  webSearch: boolean;
};

/** What `modelProvider/config/write` takes. */
export type ModelProviderConfigWriteParams = {
  settings: ProviderSettingsPatch;
};

/** What `modelProvider/config/write` answers. */
export type ModelProviderConfigWriteResponse = {
  provider: ModelProviderSummary;
};

export type ModelProviderError =
  | ModelProviderMismatchModelProviderError
  | ModelProviderNotConfiguredModelProviderError
  | ModelProviderPolicyConflictModelProviderError;

/** What `modelProvider/list` takes. */
export type ModelProviderListParams = Record<symbol, never>;

/** What `modelProvider/list` answers. */
export type ModelProviderListResponse = {
  canChangeDefault: boolean;
  data: Array<ModelProviderSummary>;
  defaultProviderId: string;
};

/** The `ModelProviderError` whose `type` is `modelProviderMismatch`. */
export type ModelProviderMismatchModelProviderError = {
  "type": "modelProviderMismatch";
  currentModelProvider: string;
  modelProvider: string;
};

/** The `ModelProviderError` whose `type` is `modelProviderNotConfigured`. */
export type ModelProviderNotConfiguredModelProviderError = {
  "type": "modelProviderNotConfigured";
  modelProvider: string;
};

/** The `ModelProviderError` whose `type` is `modelProviderPolicyConflict`. */
export type ModelProviderPolicyConflictModelProviderError = {
  "type": "modelProviderPolicyConflict";
  modelProvider: string;
  requiredModelProvider: string;
};

/** In `ModelProviderConfigWriteResponse` and `ModelProviderListResponse`. */
export type ModelProviderSummary = {
  canEdit: boolean;
  id: string;
  name: string;
  settings: ProviderSettings;
  baseUrl?: string | null;
};

/** `reason` of `ModelReroutedNotification`. */
export type ModelRerouteReason = "highRiskCyberActivity";

/** What `model/rerouted` says. */
export type ModelReroutedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  fromModel: string;
  reason: ModelRerouteReason;
  toModel: string;
};

/** What `model/safetyBuffering/updated` says. */
export type ModelSafetyBufferingUpdatedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  model: string;
  reasons: Array<string>;
  showBufferingUi: boolean;
  useCases: Array<string>;
  fasterModel?: string | null;
};

/** `serviceTiers` of `Model`. */
export type ModelServiceTier = {
  description: string;
  id: string;
  name: string;
};

/** `upgradeInfo` of `Model`. */
export type ModelUpgradeInfo = {
  model: string;
  migrationMarkdown?: string | null;
  modelLink?: string | null;
  retirementAt?: number | null;
  upgradeCopy?: string | null;
};

/** `verifications` of `ModelVerificationNotification`. */
export type ModelVerification = "trustedAccessForCyber";

/** What `model/verification` says. */
export type ModelVerificationNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  verifications: Array<ModelVerification>;
};

/** `models` of `ConfigRequirements`. */
export type ModelsRequirements = {
  newThread?: NewThreadModelDefaults | null;
};

/** In `ThreadForkResponse`, `ThreadResumeResponse` and 5 more. */
export type MultiAgentMode = "explicitRequestOnly" | "proactive" | { "custom": string };

/** `multiAgentVersion` of `Model`. */
export type MultiAgentVersion = "disabled" | "v1" | "v2";

/** The `DynamicToolSpec` whose `type` is `namespace`. */
export type NamespaceDynamicToolSpec = {
  "type": "namespace";
  description: string;
  name: string;
  tools: Array<DynamicToolNamespaceTool>;
};

/** `networkAccess` of `ExternalSandboxSandboxPolicy`. */
export type NetworkAccess = "restricted" | "enabled";

/** The `GuardianApprovalReviewAction` whose `type` is `networkAccess`. */
export type NetworkAccessGuardianApprovalReviewAction = {
  "type": "networkAccess";
  host: string;
  port: number;
  protocol: NetworkApprovalProtocol;
  target: string;
};

/** `networkApprovalContext` of `CommandExecutionRequestApprovalParams`. */
export type NetworkApprovalContext = {
  host: string;
  protocol: NetworkApprovalProtocol;
};

/** In `NetworkAccessGuardianApprovalReviewAction` and `NetworkApprovalContext`. */
export type NetworkApprovalProtocol = "http" | "https" | "socks5Tcp" | "socks5Udp";

/** In `ApplicationNetworkRequirements` and `NetworkRequirements`. */
export type NetworkDomainPermission = "allow" | "deny";

/** In `ApplyNetworkPolicyAmendmentCommandExecutionApprovalDecision`, `CommandExecutionRequestApprovalParams` and 1 more. */
export type NetworkPolicyAmendment = {
  action: NetworkPolicyRuleAction;
  host: string;
};

/** What `network_policy_amendment` of `ReviewDecision` holds. */
export type NetworkPolicyAmendmentReviewDecision = {
  network_policy_amendment: NetworkPolicyAmendment;
};

/** `action` of `NetworkPolicyAmendment`. */
export type NetworkPolicyRuleAction = "allow" | "deny";

/** `network` of `ConfigRequirements`. */
export type NetworkRequirements = {
  allowLocalBinding?: boolean | null;
  allowUnixSockets?: Array<string> | null;
  allowUpstreamProxy?: boolean | null;
  allowedDomains?: Array<string> | null;
  dangerouslyAllowAllUnixSockets?: boolean | null;
  dangerouslyAllowNonLoopbackProxy?: boolean | null;
  deniedDomains?: Array<string> | null;
  domains?: { [key in string]: NetworkDomainPermission } | null;
  enabled?: boolean | null;
  httpPort?: number | null;
  managedAllowedDomainsOnly?: boolean | null;
  reviewDomains?: Array<string> | null;
  socksPort?: number | null;
  unixSockets?: { [key in string]: NetworkUnixSocketPermission } | null;
};

/** `unixSockets` of `NetworkRequirements`. */
export type NetworkUnixSocketPermission = "allow" | "deny";

/** `newThread` of `ModelsRequirements`. */
export type NewThreadModelDefaults = {
  model?: string | null;
  modelReasoningEffort?: ReasoningEffort | null;
  serviceTier?: string | null;
};

/** `turnKind` of `ActiveTurnNotSteerableCodexErrorInfo`. */
export type NonSteerableTurnKind = "review" | "compact";

/** The `PluginSource` whose `type` is `npm`. */
export type NpmPluginSource = {
  "type": "npm";
  package: string;
  registry?: string | null;
  version?: string | null;
};

/** The `ResponsesApiWebSearchAction` whose `type` is `open_page`. */
export type OpenPageResponsesApiWebSearchAction = {
  "type": "open_page";
  url?: string | null;
};

/** The `WebSearchAction` whose `type` is `openPage`. */
export type OpenPageWebSearchAction = {
  "type": "openPage";
  url?: string | null;
};

/** The `McpServerElicitationRequestParams` whose `mode` is `openaiForm`. */
export type OpenaiFormAliasMcpElicitation = {
  "mode": "openaiForm";
  threadId: ThreadId;
  message: string;
  requestedSchema: unknown;
  serverName: string;
  _meta?: unknown;
  turnId?: TurnId | null;
};

/** The `McpServerElicitationRequestParams` whose `mode` is `openai/form`. */
export type OpenaiFormMcpElicitation = {
  "mode": "openai/form";
  threadId: ThreadId;
  message: string;
  requestedSchema: unknown;
  serverName: string;
  _meta?: unknown;
  turnId?: TurnId | null;
};

/** `exporter` of `OtelRequirements`. */
export type OtelExporter =
  | "none"
  | "statsig"
  | { "otlp-http": OtlpHttpOtelExporter }
  | { "otlp-grpc": OtlpGrpcOtelExporter };

/** `protocol` of `OtlpHttpOtelExporter`. */
export type OtelHttpProtocol = "binary" | "json";

/** `otel` of `ConfigRequirements`. */
export type OtelRequirements = {
  environment?: string | null;
  exporter?: OtelExporter | null;
  log_agent_responses?: boolean | null;
  log_guardian_assessments?: boolean | null;
  log_sse_deltas?: boolean | null;
  log_user_prompt?: boolean | null;
  metrics_exporter?: OtelExporter | null;
  span_attributes?: { [key in string]: string } | null;
  tool_result?: OtelToolResultLogConfig | null;
  trace_exporter?: OtelExporter | null;
  tracestate?: { [key in string]: { [key in string]: string } } | null;
};

/** In `OtlpGrpcOtelExporter` and `OtlpHttpOtelExporter`. */
export type OtelTlsConfig = {
  "ca-certificate"?: string | null;
  "client-certificate"?: string | null;
  "client-private-key"?: string | null;
};

/** `tool_result` of `OtelRequirements`. */
export type OtelToolResultLogConfig = {
  max_bytes: number;
};

/** What `otlp-grpc` of `OtelExporter` holds. */
export type OtlpGrpcOtelExporter = {
  endpoint: string;
  headers: { [key in string]: string };
  tls?: OtelTlsConfig | null;
};

/** What `otlp-http` of `OtelExporter` holds. */
export type OtlpHttpOtelExporter = {
  endpoint: string;
  headers: { [key in string]: string };
  protocol: OtelHttpProtocol;
  tls?: OtelTlsConfig | null;
};

/** The `ContentItem` whose `type` is `output_text`. */
export type OutputTextContentItem = {
  "type": "output_text";
  text: string;
  annotations?: Array<unknown> | null;
  logprobs?: Array<unknown> | null;
};

/** `overriddenMetadata` of `ConfigWriteResponse`. */
export type OverriddenMetadata = {
  effectiveValue: unknown;
  message: string;
  overridingLayer: ConfigLayerMetadata;
};

/** The `ConfigLayerSource` whose `type` is `packagedDefaults`. */
export type PackagedDefaultsConfigLayerSource = {
  "type": "packagedDefaults";
  file: AbsolutePathBuf;
};

/** `parsedCmd` of `ExecCommandApprovalParams`. */
export type ParsedCommand =
  | ReadParsedCommand
  | ListFilesParsedCommand
  | SearchParsedCommand
  | UnknownParsedCommand;

/** `status` of `FileChangeThreadItem`. */
export type PatchApplyStatus = "inProgress" | "completed" | "failed" | "declined";

/** `kind` of `FileUpdateChange`. */
export type PatchChangeKind =
  | { "type": "add" }
  | { "type": "delete" }
  | UpdatePatchChangeKind;

/** The `FileSystemPath` whose `type` is `path`. */
export type PathFileSystemPath = {
  "type": "path";
  path: LegacyAppPathString;
};

/** `cwd` of `EnvironmentInfoResponse`. */
export type PathUri = string;

/** `scope` of `PermissionsRequestApprovalResponse`. */
export type PermissionGrantScope = "turn" | "session";

/** What `permissionProfile/list` takes. */
export type PermissionProfileListParams = {
  cursor?: string | null;
  cwd?: string | null;
  limit?: number | null;
};

/** What `permissionProfile/list` answers. */
export type PermissionProfileListResponse = {
  data: Array<PermissionProfileSummary>;
  nextCursor?: string | null;
};

/** `data` of `PermissionProfileListResponse`. */
export type PermissionProfileSummary = {
  allowed: boolean;
  id: string;
  description?: string | null;
};

/** What `item/permissions/requestApproval` asks. */
export type PermissionsRequestApprovalParams = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  cwd: LegacyAppPathString;
  permissions: RequestPermissionProfile;
  startedAtMs: number;
  environmentId?: EnvironmentId | null;
  reason?: string | null;
};

/** The answer to `item/permissions/requestApproval`. */
export type PermissionsRequestApprovalResponse = {
  permissions: GrantedPermissionProfile;
  scope?: PermissionGrantScope | null;
  strictAutoReview?: boolean | null;
};

/** In `ThreadResumeParams`, `ThreadSettings` and 3 more. */
export type Personality = "none" | "friendly" | "pragmatic";

/** What `item/plan/delta` says. */
export type PlanDeltaNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  delta: string;
};

/** The `ThreadItem` whose `type` is `plan`. */
export type PlanThreadItem = {
  "type": "plan";
  id: ItemId;
  text: string;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** In `AccountUpdatedNotification`, `ChatgptAccount` and 1 more. */
export type PlanType =
  | "free"
  | "go"
  | "plus"
  | "pro"
  | "prolite"
  | "promax"
  | "team"
  | "self_serve_business_prolite"
  | "self_serve_business_usage_based"
  | "business"
  | "ent26"
  | "enterprise_cbp_automation"
  | "enterprise_cbp_usage_based"
  | "enterprise"
  | "edu"
  | "edu_plus"
  | "edu_pro"
  | "sci"
  | "sci_plus"
  | "unknown";

/** In `PluginInstallResponse` and `PluginSummary`. */
export type PluginAuthPolicy = "ON_INSTALL" | "ON_USE";

/** `availability` of `PluginSummary`. */
export type PluginAvailability = "DISABLED_BY_ADMIN" | "AVAILABLE";

/** `plugin` of `PluginReadResponse`. */
export type PluginDetail = {
  appTemplates: Array<AppTemplateSummary>;
  apps: Array<AppSummary>;
  hooks: Array<PluginHookSummary>;
  marketplaceName: string;
  mcpServers: Array<string>;
  skills: Array<SkillSummary>;
  summary: PluginSummary;
  description?: string | null;
  marketplacePath?: AbsolutePathBuf | null;
  onboardingSkill?: SkillSummary | null;
  scheduledTasks?: Array<ScheduledTaskSummary> | null;
  shareUrl?: string | null;
};

/** `disabledReason` of `PluginSummary`. */
export type PluginDisabledReason =
  | "disabled_by_admin"
  | "plan_not_eligible"
  | "required_app_unavailable"
  | "unknown";

/** `hooks` of `PluginDetail`. */
export type PluginHookSummary = {
  eventName: HookEventName;
  key: string;
};

/** In `AgentHookMetadata`, `CommandExecutionThreadItem` and 24 more. */
export type PluginId = string;

/** What `plugin/install` takes. */
export type PluginInstallParams = {
  pluginName: string;
  installAttemptId?: string | null;
  marketplacePath?: AbsolutePathBuf | null;
  remoteMarketplaceName?: string | null;
};

/** `installPolicy` of `PluginSummary`. */
export type PluginInstallPolicy = "NOT_AVAILABLE" | "AVAILABLE" | "INSTALLED_BY_DEFAULT";

/** `installPolicySource` of `PluginSummary`. */
export type PluginInstallPolicySource = "WORKSPACE_SETTING" | "IMPLICIT_CANONICAL_APP";

/** What `plugin/install` answers. */
export type PluginInstallResponse = {
  appsNeedingAuth: Array<AppSummary>;
  authPolicy: PluginAuthPolicy;
};

/** What `plugin/installed` takes. */
export type PluginInstalledParams = {
  cwds?: Array<AbsolutePathBuf> | null;
  installSuggestionPluginNames?: Array<string> | null;
};

/** What `plugin/installed` answers. */
export type PluginInstalledResponse = {
  marketplaces: Array<PluginMarketplaceEntry>;
  marketplaceLoadErrors?: Array<MarketplaceLoadErrorInfo> | null;
};

/** `interface` of `PluginSummary`. */
export type PluginInterface = {
  capabilities: Array<string>;
  screenshotUrls: Array<string>;
  screenshots: Array<AbsolutePathBuf>;
  brandColor?: string | null;
  category?: string | null;
  composerIcon?: AbsolutePathBuf | null;
  composerIconUrl?: string | null;
  defaultPrompt?: Array<string> | null;
  developerName?: string | null;
  displayName?: string | null;
  logo?: AbsolutePathBuf | null;
  logoDark?: AbsolutePathBuf | null;
  logoUrl?: string | null;
  logoUrlDark?: string | null;
  longDescription?: string | null;
  privacyPolicyUrl?: string | null;
  shortDescription?: string | null;
  termsOfServiceUrl?: string | null;
  websiteUrl?: string | null;
};

/** `marketplaceKinds` of `PluginListParams`. */
export type PluginListMarketplaceKind =
  | "local"
  | "vertical"
  | "workspace-directory"
  | "shared-with-me"
  | "created-by-me-remote";

/** What `plugin/list` takes. */
export type PluginListParams = {
  cwds?: Array<AbsolutePathBuf> | null;
  forceRefetch?: boolean | null;
  marketplaceKinds?: Array<PluginListMarketplaceKind> | null;
};

/** What `plugin/list` answers. */
export type PluginListResponse = {
  marketplaces: Array<PluginMarketplaceEntry>;
  featuredPluginIds?: Array<PluginId> | null;
  marketplaceLoadErrors?: Array<MarketplaceLoadErrorInfo> | null;
};

/** In `PluginInstalledResponse` and `PluginListResponse`. */
export type PluginMarketplaceEntry = {
  name: string;
  plugins: Array<PluginSummary>;
  interface?: MarketplaceInterface | null;
  path?: AbsolutePathBuf | null;
};

/** What `plugin/read` takes. */
export type PluginReadParams = {
  pluginName: string;
  marketplacePath?: AbsolutePathBuf | null;
  remoteMarketplaceName?: string | null;
};

/** What `plugin/read` answers. */
export type PluginReadResponse = {
  plugin: PluginDetail;
};

/** `changedPlugins` of `PluginReconcileResponse`. */
export type PluginReconcileChangedPlugin = {
  hasApps: boolean;
  hasHooks: boolean;
  hasMcps: boolean;
  hasSkills: boolean;
  id: string;
};

/** What `plugin/reconcile` takes. */
export type PluginReconcileParams = {
  reason?: string | null;
};

/** What `plugin/reconcile` answers. */
export type PluginReconcileResponse = {
  changedPlugins: Array<PluginReconcileChangedPlugin>;
  failedMaterializationRemotePluginIds: Array<PluginId>;
  failedRemotePluginIds: Array<PluginId>;
};

/**
 * What `plugin/search` takes.
 * @experimental
 */
export type PluginSearchParams = {
  searchTerm: string;
  cursor?: string | null;
  cwds?: Array<AbsolutePathBuf> | null;
  limit?: number | null;
  scope?: PluginSearchScope | null;
};

/**
 * What `plugin/search` answers.
 * @experimental
 */
export type PluginSearchResponse = {
  data: Array<PluginSearchResult>;
  nextCursor?: string | null;
};

/** `data` of `PluginSearchResponse`. */
export type PluginSearchResult = {
  marketplaceName: string;
  plugin: PluginSummary;
  marketplacePath?: AbsolutePathBuf | null;
};

/** `scope` of `PluginSearchParams`. */
export type PluginSearchScope = "global" | "workspace" | "personal";

/** What `plugin/share/checkout` takes. */
export type PluginShareCheckoutParams = {
  remotePluginId: PluginId;
};

/** What `plugin/share/checkout` answers. */
export type PluginShareCheckoutResponse = {
  marketplaceName: string;
  marketplacePath: AbsolutePathBuf;
  pluginId: PluginId;
  pluginName: string;
  pluginPath: AbsolutePathBuf;
  remotePluginId: PluginId;
  remoteVersion?: string | null;
};

/** `shareContext` of `PluginSummary`. */
export type PluginShareContext = {
  remotePluginId: PluginId;
  canPublishToWorkspace?: boolean | null;
  creatorAccountUserId?: string | null;
  creatorName?: string | null;
  discoverability?: PluginShareDiscoverability | null;
  remoteVersion?: string | null;
  sharePrincipals?: Array<PluginSharePrincipal> | null;
  shareUrl?: string | null;
};

/** What `plugin/share/delete` takes. */
export type PluginShareDeleteParams = {
  remotePluginId: PluginId;
};

/** What `plugin/share/delete` answers. */
export type PluginShareDeleteResponse = Record<symbol, never>;

/** In `PluginShareContext`, `PluginShareSaveParams` and 1 more. */
export type PluginShareDiscoverability = "LISTED" | "UNLISTED" | "PRIVATE";

/** `data` of `PluginShareListResponse`. */
export type PluginShareListItem = {
  plugin: PluginSummary;
  localPluginPath?: AbsolutePathBuf | null;
};

/** What `plugin/share/list` takes. */
export type PluginShareListParams = Record<symbol, never>;

/** What `plugin/share/list` answers. */
export type PluginShareListResponse = {
  data: Array<PluginShareListItem>;
};

/** In `PluginShareContext` and `PluginShareUpdateTargetsResponse`. */
export type PluginSharePrincipal = {
  name: string;
  principalId: string;
  principalType: PluginSharePrincipalType;
  role: PluginSharePrincipalRole;
};

/** `role` of `PluginSharePrincipal`. */
export type PluginSharePrincipalRole = "reader" | "editor" | "owner";

/** In `PluginSharePrincipal` and `PluginShareTarget`. */
export type PluginSharePrincipalType = "user" | "group" | "workspace";

/** What `plugin/share/save` takes. */
export type PluginShareSaveParams = {
  pluginPath: AbsolutePathBuf;
  discoverability?: PluginShareDiscoverability | null;
  remotePluginId?: PluginId | null;
  shareTargets?: Array<PluginShareTarget> | null;
};

/** What `plugin/share/save` answers. */
export type PluginShareSaveResponse = {
  remotePluginId: PluginId;
  shareUrl: string;
  canPublishToWorkspace?: boolean | null;
};

/** In `PluginShareSaveParams` and `PluginShareUpdateTargetsParams`. */
export type PluginShareTarget = {
  principalId: string;
  principalType: PluginSharePrincipalType;
  role: PluginShareTargetRole;
};

/** `role` of `PluginShareTarget`. */
export type PluginShareTargetRole = "reader" | "editor";

/** `discoverability` of `PluginShareUpdateTargetsParams`. */
export type PluginShareUpdateDiscoverability = "UNLISTED" | "PRIVATE" | "LISTED";

/** What `plugin/share/updateTargets` takes. */
export type PluginShareUpdateTargetsParams = {
  discoverability: PluginShareUpdateDiscoverability;
  remotePluginId: PluginId;
  shareTargets: Array<PluginShareTarget>;
};

/** What `plugin/share/updateTargets` answers. */
export type PluginShareUpdateTargetsResponse = {
  discoverability: PluginShareDiscoverability;
  principals: Array<PluginSharePrincipal>;
};

/** What `plugin/skill/read` takes. */
export type PluginSkillReadParams = {
  remoteMarketplaceName: string;
  remotePluginId: PluginId;
  skillName: string;
};

/** What `plugin/skill/read` answers. */
export type PluginSkillReadResponse = {
  contents?: string | null;
};

/** `source` of `PluginSummary`. */
export type PluginSource = LocalPluginSource | GitPluginSource | NpmPluginSource | { "type": "remote" };

/** In `PluginDetail`, `PluginMarketplaceEntry` and 2 more. */
export type PluginSummary = {
  authPolicy: PluginAuthPolicy;
  enabled: boolean;
  id: string;
  installPolicy: PluginInstallPolicy;
  installed: boolean;
  name: string;
  source: PluginSource;
  availability?: PluginAvailability | null;
  disabledReason?: PluginDisabledReason | null;
  eligiblePlanTypes?: Array<string> | null;
  installPolicySource?: PluginInstallPolicySource | null;
  installedAt?: number | null;
  interface?: PluginInterface | null;
  keywords?: Array<string> | null;
  localVersion?: string | null;
  mustShowInstallationInterstitial?: boolean | null;
  remotePluginId?: PluginId | null;
  shareContext?: PluginShareContext | null;
  version?: string | null;
};

/** What `plugin/uninstall` takes. */
export type PluginUninstallParams = {
  pluginId: PluginId;
};

/** What `plugin/uninstall` answers. */
export type PluginUninstallResponse = Record<symbol, never>;

/** `plugins` of `MigrationDetails`. */
export type PluginsMigration = {
  marketplaceName: string;
  pluginNames: Array<string>;
};

/** What `process/exited` says. */
export type ProcessExitedNotification = {
  exitCode: number;
  processHandle: string;
  stderr: string;
  stderrCapReached: boolean;
  stdout: string;
  stdoutCapReached: boolean;
  outputDrainTimedOut?: boolean | null;
};

/** In `CommandExecOutputDeltaNotification`, `CommandExecParams` and 8 more. */
export type ProcessId = string;

/**
 * What `process/kill` takes.
 * @experimental
 */
export type ProcessKillParams = {
  processHandle: string;
};

/**
 * What `process/kill` answers.
 * @experimental
 */
export type ProcessKillResponse = Record<symbol, never>;

/** What `process/outputDelta` says. */
export type ProcessOutputDeltaNotification = {
  capReached: boolean;
  deltaBase64: string;
  processHandle: string;
  stream: ProcessOutputStream;
};

/** `stream` of `ProcessOutputDeltaNotification`. */
export type ProcessOutputStream = "stdout" | "stderr";

/**
 * What `process/resizePty` takes.
 * @experimental
 */
export type ProcessResizePtyParams = {
  processHandle: string;
  size: ProcessTerminalSize;
};

/**
 * What `process/resizePty` answers.
 * @experimental
 */
export type ProcessResizePtyResponse = Record<symbol, never>;

/**
 * What `process/spawn` takes.
 * @experimental
 */
export type ProcessSpawnParams = {
  command: Array<string>;
  cwd: AbsolutePathBuf;
  processHandle: string;
  env?: { [key in string]: string | null } | null;
  outputBytesCap?: number | null;
  size?: ProcessTerminalSize | null;
  streamStdin?: boolean | null;
  streamStdoutStderr?: boolean | null;
  timeoutMs?: number | null;
  tty?: boolean | null;
};

/**
 * What `process/spawn` answers.
 * @experimental
 */
export type ProcessSpawnResponse = Record<symbol, never>;

/** In `ProcessResizePtyParams` and `ProcessSpawnParams`. */
export type ProcessTerminalSize = {
  cols: number;
  rows: number;
};

/**
 * What `process/writeStdin` takes.
 * @experimental
 */
export type ProcessWriteStdinParams = {
  processHandle: string;
  closeStdin?: boolean | null;
  deltaBase64?: string | null;
};

/**
 * What `process/writeStdin` answers.
 * @experimental
 */
export type ProcessWriteStdinResponse = Record<symbol, never>;

/**
 * The `BedrockSetupParams` whose `type` is `profile`.
 * @experimental
 */
export type ProfileBedrockSetupParams = {
  "type": "profile";
  profile: string;
  region: string;
};

/** In `ProjectCreateResponse`, `ProjectImportResponse` and 3 more. */
export type Project = {
  createdAt: number;
  id: string;
  metadata: { [key in string]: string };
  name: string;
  position: number;
  roots: Array<ProjectRoot>;
  updatedAt: number;
  recencyAt?: number | null;
};

/** `changeType` of `ProjectChangedNotification`. */
export type ProjectChangeType = "created" | "updated" | "deleted";

/** What `project/changed` says. */
export type ProjectChangedNotification = {
  changeType: ProjectChangeType;
  projectId: ProjectId;
};

/** The `ConfigLayerSource` whose `type` is `project`. */
export type ProjectConfigLayerSource = {
  "type": "project";
  dotCodexFolder: AbsolutePathBuf;
};

/**
 * What `project/create` takes.
 * @experimental
 */
export type ProjectCreateParams = {
  idempotencyKey: string;
  name: string;
  roots: Array<ProjectRoot>;
  metadata?: { [key in string]: string } | null;
};

/**
 * What `project/create` answers.
 * @experimental
 */
export type ProjectCreateResponse = {
  project: Project;
};

/**
 * What `project/delete` takes.
 * @experimental
 */
export type ProjectDeleteParams = {
  projectId: ProjectId;
};

/**
 * What `project/delete` answers.
 * @experimental
 */
export type ProjectDeleteResponse = Record<symbol, never>;

/** In `GcpProviderSettings`, `GcpProviderSettingsPatch` and 11 more. */
export type ProjectId = string;

/**
 * What `project/import` takes.
 * @experimental
 */
export type ProjectImportParams = {
  idempotencyKey: string;
  name: string;
  roots: Array<ProjectRoot>;
  metadata?: { [key in string]: string } | null;
  threads?: Array<string> | null;
};

/**
 * What `project/import` answers.
 * @experimental
 */
export type ProjectImportResponse = {
  project: Project;
};

/**
 * What `project/list` takes.
 * @experimental
 */
export type ProjectListParams = {
  cursor?: string | null;
  limit?: number | null;
  sortDirection?: SortDirection | null;
  sortKey?: ProjectSortKey | null;
};

/**
 * What `project/list` answers.
 * @experimental
 */
export type ProjectListResponse = {
  data: Array<Project>;
  nextCursor?: string | null;
};

/**
 * What `project/move` takes.
 * @experimental
 */
export type ProjectMoveParams = {
  projectId: ProjectId;
  beforeProjectId?: ProjectId | null;
};

/**
 * What `project/move` answers.
 * @experimental
 */
export type ProjectMoveResponse = Record<symbol, never>;

/**
 * What `project/read` takes.
 * @experimental
 */
export type ProjectReadParams = {
  projectId: ProjectId;
};

/**
 * What `project/read` answers.
 * @experimental
 */
export type ProjectReadResponse = {
  project: Project;
};

/** In `Project`, `ProjectCreateParams` and 2 more. */
export type ProjectRoot = {
  path: AbsolutePathBuf;
};

/** The `FileSystemSpecialPath` whose `kind` is `project_roots`. */
export type ProjectRootsFileSystemSpecialPath = {
  "kind": "project_roots";
  subpath?: LegacyAppPathString | null;
};

/** `sortKey` of `ProjectListParams`. */
export type ProjectSortKey = "position" | "recencyAt";

/**
 * What `project/update` takes.
 * @experimental
 */
export type ProjectUpdateParams = {
  projectId: ProjectId;
  metadata?: { [key in string]: string } | null;
  name?: string | null;
  roots?: Array<ProjectRoot> | null;
};

/**
 * What `project/update` answers.
 * @experimental
 */
export type ProjectUpdateResponse = {
  project: Project;
};

/** The `HookMetadata` whose `handlerType` is `prompt`. */
export type PromptHookMetadata = {
  "handlerType": "prompt";
  currentHash: string;
  displayOrder: number;
  enabled: boolean;
  eventName: HookEventName;
  isManaged: boolean;
  key: string;
  source: HookSource;
  sourcePath: AbsolutePathBuf;
  timeoutSec: number;
  trustStatus: HookTrustStatus;
  additionalContextLimit?: number | null;
  environmentId?: EnvironmentId | null;
  matcher?: string | null;
  pluginId?: PluginId | null;
  statusMessage?: string | null;
};

/** `settings` of `ModelProviderSummary`. */
export type ProviderSettings =
  | { "type": "openai" }
  | CustomGatewayProviderSettings
  | BedrockProviderSettings
  | GcpProviderSettings;

/** `settings` of `ModelProviderConfigWriteParams`. */
export type ProviderSettingsPatch =
  | CustomGatewayProviderSettingsPatch
  | BedrockProviderSettingsPatch
  | GcpProviderSettingsPatch;

/** In `ThreadQueueAddResponse`, `ThreadQueueListResponse` and 1 more. */
export type QueuedSubmission = {
  clientUserMessageId: string;
  id: string;
  input: Array<UserInput>;
  responsesapiClientMetadata?: { [key in string]: string } | null;
};

/** `rateLimitReachedType` of `RateLimitSnapshot`. */
export type RateLimitReachedType =
  | "rate_limit_reached"
  | "workspace_owner_credits_depleted"
  | "workspace_member_credits_depleted"
  | "workspace_owner_usage_limit_reached"
  | "workspace_member_usage_limit_reached";

/** `credits` of `RateLimitResetCreditsSummary`. */
export type RateLimitResetCredit = {
  grantedAt: number;
  id: string;
  resetType: RateLimitResetType;
  status: RateLimitResetCreditStatus;
  description?: string | null;
  expiresAt?: number | null;
  title?: string | null;
};

/** `status` of `RateLimitResetCredit`. */
export type RateLimitResetCreditStatus = "available" | "redeeming" | "redeemed" | "unknown";

/** `rateLimitResetCredits` of `GetAccountRateLimitsResponse`. */
export type RateLimitResetCreditsSummary = {
  availableCount: number;
  credits?: Array<RateLimitResetCredit> | null;
};

/** `resetType` of `RateLimitResetCredit`. */
export type RateLimitResetType = "codexRateLimits" | "unknown";

/** In `AccountRateLimitsUpdatedNotification` and `GetAccountRateLimitsResponse`. */
export type RateLimitSnapshot = {
  credits?: CreditsSnapshot | null;
  individualLimit?: SpendControlLimitSnapshot | null;
  limitId?: string | null;
  limitName?: string | null;
  normalModelSlug?: string | null;
  planType?: PlanType | null;
  primary?: RateLimitWindow | null;
  rateLimitReachedType?: RateLimitReachedType | null;
  secondary?: RateLimitWindow | null;
  spendControlReached?: boolean | null;
};

/** `primary` of `RateLimitSnapshot`. */
export type RateLimitWindow = {
  usedPercent: number;
  resetsAt?: number | null;
  windowDurationMins?: number | null;
};

export type RawResponseCompletedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  responseId: string;
  usage?: TokenUsageBreakdown | null;
  usageMetadata?: ResponseUsageMetadata | null;
};

export type RawResponseItemCompletedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  item: ResponseItem;
};

/** The `CommandAction` whose `type` is `read`. */
export type ReadCommandAction = {
  "type": "read";
  command: string;
  name: string;
  path: LegacyAppPathString;
};

/** The `SandboxPolicy` whose `type` is `readOnly`. */
export type ReadOnlySandboxPolicy = {
  "type": "readOnly";
  networkAccess?: boolean | null;
};

/** The `ParsedCommand` whose `type` is `read`. */
export type ReadParsedCommand = {
  "type": "read";
  cmd: string;
  name: string;
  path: string;
};

/** In `ThreadRealtimeStartParams` and `ThreadRealtimeStartedNotification`. */
export type RealtimeConversationVersion = "v1" | "v2" | "v3";

/** `outputModality` of `ThreadRealtimeStartParams`. */
export type RealtimeOutputModality = "text" | "audio";

/** The `ThreadRealtimeItem` whose `type` is `realtimeSessionClosed`. */
export type RealtimeSessionClosedThreadRealtimeItem = {
  "type": "realtimeSessionClosed";
  id: string;
  outcome: ThreadRealtimeSessionOutcome;
  realtimeSessionId: string;
};

/** The `ThreadRealtimeItem` whose `type` is `realtimeSessionStarted`. */
export type RealtimeSessionStartedThreadRealtimeItem = {
  "type": "realtimeSessionStarted";
  id: string;
  realtimeSessionId: string;
};

/** The `ThreadTimelineEntry` whose `type` is `realtime`. */
export type RealtimeThreadTimelineEntry = {
  "type": "realtime";
  item: ThreadRealtimeItem;
  position: number;
};

/** In `RealtimeVoicesList` and `ThreadRealtimeStartParams`. */
export type RealtimeVoice =
  | "alloy"
  | "arbor"
  | "ash"
  | "aube"
  | "ballad"
  | "breeze"
  | "bubbie"
  | "cedar"
  | "coral"
  | "cove"
  | "echo"
  | "ember"
  | "haetsal"
  | "hanul"
  | "himari"
  | "juniper"
  | "leher"
  | "maple"
  | "marin"
  | "miko"
  | "neer"
  | "porto"
  | "rindo"
  | "rio"
  | "rivage"
  | "sage"
  | "selva"
  | "shimmer"
  | "sol"
  | "sonna"
  | "spruce"
  | "tinta"
  | "vale"
  | "verse"
  | "viola";

/** `voices` of `ThreadRealtimeListVoicesResponse`. */
export type RealtimeVoicesList = {
  defaultV1: RealtimeVoice;
  defaultV2: RealtimeVoice;
  v1: Array<RealtimeVoice>;
  v2: Array<RealtimeVoice>;
  v3?: Array<RealtimeVoice> | null;
};

/** How much a model should think, such as `low` or `high`; each model lists its own. */
export type ReasoningEffort = string;

/** `supportedReasoningEfforts` of `Model`. */
export type ReasoningEffortOption = {
  description: string;
  reasoningEffort: ReasoningEffort;
};

/** `content` of `ReasoningResponseItem`. */
export type ReasoningItemContent = ReasoningTextReasoningItemContent | TextReasoningItemContent;

/** `summary` of `ReasoningResponseItem`. */
export type ReasoningItemReasoningSummary = SummaryTextReasoningItemReasoningSummary;

/** The `ResponseItem` whose `type` is `reasoning`. */
export type ReasoningResponseItem = {
  "type": "reasoning";
  summary: Array<ReasoningItemReasoningSummary>;
  content?: Array<ReasoningItemContent> | null;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
};

/** In `Config`, `ThreadSettings` and 3 more. */
export type ReasoningSummary = "auto" | "concise" | "detailed" | "none";

/** What `item/reasoning/summaryPartAdded` says. */
export type ReasoningSummaryPartAddedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  summaryIndex: number;
};

/** What `item/reasoning/summaryTextDelta` says. */
export type ReasoningSummaryTextDeltaNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  delta: string;
  summaryIndex: number;
};

/** What `item/reasoning/textDelta` says. */
export type ReasoningTextDeltaNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  contentIndex: number;
  delta: string;
};

/** The `ReasoningItemContent` whose `type` is `reasoning_text`. */
export type ReasoningTextReasoningItemContent = {
  "type": "reasoning_text";
  text: string;
};

/** The `ThreadItem` whose `type` is `reasoning`. */
export type ReasoningThreadItem = {
  "type": "reasoning";
  id: ItemId;
  completedAtMs?: number | null;
  content?: Array<string> | null;
  startedAtMs?: number | null;
  summary?: Array<string> | null;
};

/**
 * `data` of `RemoteControlClientsListResponse`.
 * @experimental
 */
export type RemoteControlClient = {
  clientId: string;
  appVersion?: string | null;
  deviceModel?: string | null;
  deviceType?: string | null;
  displayName?: string | null;
  lastSeenAt?: number | null;
  osVersion?: string | null;
  platform?: string | null;
};

/**
 * `order` of `RemoteControlClientsListParams`.
 * @experimental
 */
export type RemoteControlClientsListOrder = "asc" | "desc";

/**
 * What `remoteControl/client/list` takes.
 * @experimental
 */
export type RemoteControlClientsListParams = {
  environmentId: EnvironmentId;
  cursor?: string | null;
  limit?: number | null;
  order?: RemoteControlClientsListOrder | null;
};

/**
 * What `remoteControl/client/list` answers.
 * @experimental
 */
export type RemoteControlClientsListResponse = {
  data: Array<RemoteControlClient>;
  nextCursor?: string | null;
};

/**
 * What `remoteControl/client/revoke` takes.
 * @experimental
 */
export type RemoteControlClientsRevokeParams = {
  clientId: string;
  environmentId: EnvironmentId;
};

/**
 * What `remoteControl/client/revoke` answers.
 * @experimental
 */
export type RemoteControlClientsRevokeResponse = Record<symbol, never>;

/** In `RemoteControlDisableResponse`, `RemoteControlEnableResponse` and 2 more. */
export type RemoteControlConnectionStatus = "disabled" | "connecting" | "connected" | "errored";

/** What `remoteControl/disable` takes. */
export type RemoteControlDisableParams = {
  ephemeral?: boolean | null;
};

/**
 * What `remoteControl/disable` answers.
 * @experimental
 */
export type RemoteControlDisableResponse = {
  installationId: string;
  serverName: string;
  status: RemoteControlConnectionStatus;
  environmentId?: EnvironmentId | null;
};

/** What `remoteControl/enable` takes. */
export type RemoteControlEnableParams = {
  ephemeral?: boolean | null;
};

/**
 * What `remoteControl/enable` answers.
 * @experimental
 */
export type RemoteControlEnableResponse = {
  installationId: string;
  serverName: string;
  status: RemoteControlConnectionStatus;
  environmentId?: EnvironmentId | null;
};

/**
 * What `remoteControl/pairing/start` takes.
 * @experimental
 */
export type RemoteControlPairingStartParams = {
  manualCode?: boolean | null;
};

/**
 * What `remoteControl/pairing/start` answers.
 * @experimental
 */
export type RemoteControlPairingStartResponse = {
  environmentId: EnvironmentId;
  expiresAt: number;
  pairingCode: string;
  manualPairingCode?: string | null;
};

/**
 * What `remoteControl/pairing/status` takes.
 * @experimental
 */
export type RemoteControlPairingStatusParams = {
  manualPairingCode?: string | null;
  pairingCode?: string | null;
};

/**
 * What `remoteControl/pairing/status` answers.
 * @experimental
 */
export type RemoteControlPairingStatusResponse = {
  claimed: boolean;
};

/** What `remoteControl/status/changed` says. */
export type RemoteControlStatusChangedNotification = {
  installationId: string;
  serverName: string;
  status: RemoteControlConnectionStatus;
  environmentId?: EnvironmentId | null;
};

/**
 * What `remoteControl/status/read` answers.
 * @experimental
 */
export type RemoteControlStatusReadResponse = {
  installationId: string;
  serverName: string;
  status: RemoteControlConnectionStatus;
  environmentId?: EnvironmentId | null;
};

/** `requestHeaders` of `BrowserUseExtensionRequirements`. */
export type RequestHeader = {
  name: string;
  value: string;
};

/** Identifies a request until it is answered. */
export type RequestId = string | number;

/** In `PermissionsRequestApprovalParams` and `RequestPermissionsGuardianApprovalReviewAction`. */
export type RequestPermissionProfile = {
  fileSystem?: AdditionalFileSystemPermissions | null;
  network?: AdditionalNetworkPermissions | null;
};

/** The `GuardianApprovalReviewAction` whose `type` is `requestPermissions`. */
export type RequestPermissionsGuardianApprovalReviewAction = {
  "type": "requestPermissions";
  permissions: RequestPermissionProfile;
  reason?: string | null;
};

/** `enforceResidency` of `ConfigRequirements`. */
export type ResidencyRequirement = "us";

/** `resources` of `McpServerStatus`. */
export type Resource = {
  name: string;
  uri: string;
  annotations?: unknown;
  description?: string | null;
  icons?: Array<unknown> | null;
  _meta?: unknown;
  mimeType?: string | null;
  size?: number | null;
  title?: string | null;
};

/** `contents` of `McpResourceReadResponse`. */
export type ResourceContent = TextResourceContent | BlobResourceContent;

/** `resourceTemplates` of `McpServerStatus`. */
export type ResourceTemplate = {
  name: string;
  uriTemplate: string;
  annotations?: unknown;
  description?: string | null;
  mimeType?: string | null;
  title?: string | null;
};

/** In `RawResponseItemCompletedNotification` and `ThreadResumeParams`. */
export type ResponseItem =
  | AdditionalToolsResponseItem
  | MessageResponseItem
  | AgentMessageResponseItem
  | ReasoningResponseItem
  | LocalShellCallResponseItem
  | FunctionCallResponseItem
  | ToolSearchCallResponseItem
  | FunctionCallOutputResponseItem
  | CustomToolCallResponseItem
  | CustomToolCallOutputResponseItem
  | ToolSearchOutputResponseItem
  | WebSearchCallResponseItem
  | ImageGenerationCallResponseItem
  | CompactionResponseItem
  | ConfigurationUpdateResponseItem
  | { "type": "compaction_trigger" }
  | ContextCompactionResponseItem
  | { "type": "other" };

/** What `responseStreamConnectionFailed` of `CodexErrorInfo` holds. */
export type ResponseStreamConnectionFailedCodexErrorInfo = {
  httpStatusCode?: number | null;
};

/** What `responseStreamDisconnected` of `CodexErrorInfo` holds. */
export type ResponseStreamDisconnectedCodexErrorInfo = {
  httpStatusCode?: number | null;
};

/** What `responseTooManyFailedAttempts` of `CodexErrorInfo` holds. */
export type ResponseTooManyFailedAttemptsCodexErrorInfo = {
  httpStatusCode?: number | null;
};

/** `usageMetadata` of `RawResponseCompletedNotification`. */
export type ResponseUsageMetadata = {
  amount?: string | null;
  metadata?: unknown;
};

/** `action` of `WebSearchCallResponseItem`. */
export type ResponsesApiWebSearchAction =
  | SearchResponsesApiWebSearchAction
  | OpenPageResponsesApiWebSearchAction
  | FindInPageResponsesApiWebSearchAction
  | { "type": "other" };

/** In `ApplyPatchApprovalResponse` and `ExecCommandApprovalResponse`. */
export type ReviewDecision =
  | "approved"
  | { "approved_execpolicy_amendment": ApprovedExecpolicyAmendmentReviewDecision }
  | "approved_for_session"
  | "approved_mcp_policy_amendment"
  | { "network_policy_amendment": NetworkPolicyAmendmentReviewDecision }
  | { "denied": DeniedReviewDecision }
  | "timed_out"
  | "abort";

/** `delivery` of `ReviewStartParams`. */
export type ReviewDelivery = "inline";

/** What `review/start` takes. */
export type ReviewStartParams = {
  threadId: ThreadId;
  target: ReviewTarget;
  delivery?: ReviewDelivery | null;
};

/** What `review/start` answers. */
export type ReviewStartResponse = {
  reviewThreadId: ThreadId;
  turn: Turn;
};

/** `target` of `ReviewStartParams`. */
export type ReviewTarget =
  | { "type": "uncommittedChanges" }
  | BaseBranchReviewTarget
  | CommitReviewTarget
  | CustomReviewTarget;

/**
 * What `rollout/compress` answers.
 * @experimental
 */
export type RolloutCompressResponse = Record<symbol, never>;

/** In `Config`, `ConfigRequirements` and 3 more. */
export type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";

/** What the commands of a turn may touch. */
export type SandboxPolicy =
  | { "type": "dangerFullAccess" }
  | ReadOnlySandboxPolicy
  | ExternalSandboxSandboxPolicy
  | WorkspaceWriteSandboxPolicy;

/** `sandbox_workspace_write` of `Config`. */
export type SandboxWorkspaceWrite = {
  exclude_slash_tmp?: boolean | null;
  exclude_tmpdir_env_var?: boolean | null;
  network_access?: boolean | null;
  writable_roots?: Array<string> | null;
};

/** `schedule` of `ScheduledTaskSummary`. */
export type ScheduledTaskSchedule =
  | HourlyScheduledTaskSchedule
  | DailyScheduledTaskSchedule
  | WeekdaysScheduledTaskSchedule
  | WeeklyScheduledTaskSchedule;

/** `scheduledTasks` of `PluginDetail`. */
export type ScheduledTaskSummary = {
  key: string;
  name: string;
  prompt: string;
  schedule: ScheduledTaskSchedule;
};

/** In `HourlyScheduledTaskSchedule` and `WeeklyScheduledTaskSchedule`. */
export type ScheduledTaskWeekday = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** The `CommandAction` whose `type` is `search`. */
export type SearchCommandAction = {
  "type": "search";
  command: string;
  path?: string | null;
  query?: string | null;
};

/** The `ParsedCommand` whose `type` is `search`. */
export type SearchParsedCommand = {
  "type": "search";
  cmd: string;
  path?: string | null;
  query?: string | null;
};

/** The `ResponsesApiWebSearchAction` whose `type` is `search`. */
export type SearchResponsesApiWebSearchAction = {
  "type": "search";
  queries?: Array<string> | null;
  query?: string | null;
};

/** The `WebSearchAction` whose `type` is `search`. */
export type SearchWebSearchAction = {
  "type": "search";
  queries?: Array<string> | null;
  query?: string | null;
};

/** `selectedCapabilityRoots` of `ThreadStartParams`. */
export type SelectedCapabilityRoot = {
  id: string;
  location: CapabilityRootLocation;
};

/** What `account/sendAddCreditsNudgeEmail` takes. */
export type SendAddCreditsNudgeEmailParams = {
  creditType: AddCreditsNudgeCreditType;
};

/** What `account/sendAddCreditsNudgeEmail` answers. */
export type SendAddCreditsNudgeEmailResponse = {
  status: AddCreditsNudgeEmailStatus;
};

/** `gauges` of `ServerDiagnosticsResponse`. */
export type ServerDiagnosticsGauge = {
  name: string;
  value: number;
};

/**
 * What `server/diagnostics` takes.
 * @experimental
 */
export type ServerDiagnosticsParams = Record<symbol, never>;

/** `process` of `ServerDiagnosticsResponse`. */
export type ServerDiagnosticsProcess = {
  id: number;
  physicalFootprintBytes?: number | null;
  residentMemoryBytes?: number | null;
};

/**
 * What `server/diagnostics` answers.
 * @experimental
 */
export type ServerDiagnosticsResponse = {
  gauges: Array<ServerDiagnosticsGauge>;
  process: ServerDiagnosticsProcess;
};

/** What `serverRequest/resolved` says. */
export type ServerRequestResolvedNotification = {
  threadId: ThreadId;
  requestId: RequestId;
};

/** `sessions` of `MigrationDetails`. */
export type SessionMigration = {
  cwd: string;
  path: string;
  title?: string | null;
};

/** `source` of `Thread`. */
export type SessionSource =
  | "cli"
  | "vscode"
  | "exec"
  | "appServer"
  | "unknown"
  | { "custom": string }
  | { "subAgent": SubAgentSource };

/** One kind of `AccountSessionsSwitchResponse`. */
export type SessionsAccountSessionsSwitchResponse = {
  sessions: Array<AccountSession>;
  activeSessionId?: string | null;
};

/** `settings` of `CollaborationMode`. */
export type Settings = {
  model: string;
  developer_instructions?: string | null;
  reasoning_effort?: ReasoningEffort | null;
};

/** `dependencies` of `SkillMetadata`. */
export type SkillDependencies = {
  tools: Array<SkillToolDependency>;
};

/** `errors` of `SkillsListEntry`. */
export type SkillErrorInfo = {
  message: string;
  path: string;
};

/** In `SkillMetadata` and `SkillSummary`. */
export type SkillInterface = {
  brandColor?: string | null;
  defaultPrompt?: string | null;
  displayName?: string | null;
  iconLarge?: AbsolutePathBuf | null;
  iconLargeUrl?: string | null;
  iconSmall?: AbsolutePathBuf | null;
  iconSmallUrl?: string | null;
  shortDescription?: string | null;
};

/** `skills` of `SkillsListEntry`. */
export type SkillMetadata = {
  description: string;
  enabled: boolean;
  name: string;
  path: LegacyAppPathString;
  scope: SkillScope;
  dependencies?: SkillDependencies | null;
  interface?: SkillInterface | null;
  pluginId?: PluginId | null;
  shortDescription?: string | null;
};

/** `skills` of `MigrationDetails`. */
export type SkillMigration = {
  name: string;
};

/** `scope` of `SkillMetadata`. */
export type SkillScope = "user" | "repo" | "system" | "admin";

/** `skills` of `PluginDetail`. */
export type SkillSummary = {
  description: string;
  enabled: boolean;
  name: string;
  interface?: SkillInterface | null;
  path?: LegacyAppPathString | null;
  shortDescription?: string | null;
};

/** `tools` of `SkillDependencies`. */
export type SkillToolDependency = {
  type: string;
  value: string;
  command?: string | null;
  description?: string | null;
  transport?: string | null;
  url?: string | null;
};

/** The `UserInput` whose `type` is `skill`. */
export type SkillUserInput = {
  "type": "skill";
  name: string;
  path: string;
};

/** What `skills/changed` says. */
export type SkillsChangedNotification = Record<symbol, never>;

/** What `skills/config/write` takes. */
export type SkillsConfigWriteParams = {
  enabled: boolean;
  name?: string | null;
  path?: AbsolutePathBuf | null;
};

/** What `skills/config/write` answers. */
export type SkillsConfigWriteResponse = {
  effectiveEnabled: boolean;
};

/** What `skills/extraRoots/set` takes. */
export type SkillsExtraRootsSetParams = {
  extraRoots: Array<AbsolutePathBuf>;
};

/** What `skills/extraRoots/set` answers. */
export type SkillsExtraRootsSetResponse = Record<symbol, never>;

/** `data` of `SkillsListResponse`. */
export type SkillsListEntry = {
  cwd: string;
  errors: Array<SkillErrorInfo>;
  skills: Array<SkillMetadata>;
};

/** What `skills/list` takes. */
export type SkillsListParams = {
  cwds?: Array<string> | null;
  forceReload?: boolean | null;
};

/** What `skills/list` answers. */
export type SkillsListResponse = {
  data: Array<SkillsListEntry>;
};

/** The `ThreadItem` whose `type` is `sleep`. */
export type SleepThreadItem = {
  "type": "sleep";
  id: ItemId;
  durationMs: number;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/** In `ProjectListParams`, `ThreadItemsListParams` and 4 more. */
export type SortDirection = "asc" | "desc";

/** The `FileSystemPath` whose `type` is `special`. */
export type SpecialFileSystemPath = {
  "type": "special";
  value: FileSystemSpecialPath;
};

/** `individualLimit` of `RateLimitSnapshot`. */
export type SpendControlLimitSnapshot = {
  limit: string;
  remainingPercent: number;
  resetsAt: number;
  used: string;
};

/** What `autoApprovalReview/strictReviewRequired` says. */
export type StrictReviewRequiredNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  startedAtMs: number;
};

/** `kind` of `SubAgentActivityThreadItem`. */
export type SubAgentActivityKind = "started" | "interacted" | "interrupted" | "completed";

/** The `ThreadItem` whose `type` is `subAgentActivity`. */
export type SubAgentActivityThreadItem = {
  "type": "subAgentActivity";
  agentThreadId: ThreadId;
  id: ItemId;
  agentPath: string;
  kind: SubAgentActivityKind;
  completedAtMs?: number | null;
  model?: string | null;
  reasoningEffort?: ReasoningEffort | null;
  startedAtMs?: number | null;
};

/** What `subAgent` of `SessionSource` holds. */
export type SubAgentSource =
  | "review"
  | "compact"
  | "memory_consolidation"
  | { "thread_spawn": ThreadSpawnSubAgentSource }
  | { "other": string };

/** `subagents` of `MigrationDetails`. */
export type SubagentMigration = {
  name: string;
};

/** The `ReasoningItemReasoningSummary` whose `type` is `summary_text`. */
export type SummaryTextReasoningItemReasoningSummary = {
  "type": "summary_text";
  text: string;
};

/** The `ConfigLayerSource` whose `type` is `system`. */
export type SystemConfigLayerSource = {
  "type": "system";
  file: AbsolutePathBuf;
};

/** What `item/commandExecution/terminalInteraction` says. */
export type TerminalInteractionNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  processId: ProcessId;
  stdin: string;
};

/** `text_elements` of `TextUserInput`. */
export type TextElement = {
  byteRange: ByteRange;
  placeholder?: string | null;
};

/** `end` of `TextRange`. */
export type TextPosition = {
  column: number;
  line: number;
};

/** `range` of `ConfigWarningNotification`. */
export type TextRange = {
  end: TextPosition;
  start: TextPosition;
};

/** The `ReasoningItemContent` whose `type` is `text`. */
export type TextReasoningItemContent = {
  "type": "text";
  text: string;
};

/** One kind of `ResourceContent`. */
export type TextResourceContent = {
  text: string;
  uri: string;
  _meta?: unknown;
  mimeType?: string | null;
};

/** The `UserInput` whose `type` is `text`. */
export type TextUserInput = {
  "type": "text";
  text: string;
  text_elements?: Array<TextElement> | null;
};

/** A conversation: its turns, its settings and where it is kept. */
export type Thread = {
  id: ThreadId;
  cliVersion: string;
  createdAt: number;
  cwd: AbsolutePathBuf;
  ephemeral: boolean;
  modelProvider: string;
  preview: string;
  projectId?: ProjectId | null;
  sessionId: string;
  source: SessionSource;
  status: ThreadStatus;
  turns: Array<Turn>;
  updatedAt: number;
  agentNickname?: string | null;
  agentRole?: string | null;
  /** @experimental */
  attachedToThreadId?: ThreadId | null;
  /** @experimental */
  canAcceptDirectInput?: boolean | null;
  /** @experimental */
  daybreakEnabled?: boolean | null;
  /** @experimental */
  environments?: Array<ThreadEnvironment> | null;
  /** @experimental */
  extra?: ThreadExtra | null;
  forkedFromId?: ThreadId | null;
  gitInfo?: GitInfo | null;
  historyMode?: ThreadHistoryMode | null;
  model?: string | null;
  name?: string | null;
  originator?: string | null;
  parentThreadId?: ThreadId | null;
  path?: string | null;
  reasoningEffort?: ReasoningEffort | null;
  recencyAt?: number | null;
  section?: ThreadSection | null;
  sectionEnteredAt?: number | null;
  threadSource?: ThreadSource | null;
};

/** `activeFlags` of `ActiveThreadStatus`. */
export type ThreadActiveFlag = "waitingOnApproval" | "waitingOnUserInput";

/** What `thread/approveGuardianDeniedAction` takes. */
export type ThreadApproveGuardianDeniedActionParams = {
  threadId: ThreadId;
  event: unknown;
};

/** What `thread/approveGuardianDeniedAction` answers. */
export type ThreadApproveGuardianDeniedActionResponse = Record<symbol, never>;

/** What `thread/archive` takes. */
export type ThreadArchiveParams = {
  threadId: ThreadId;
};

/** What `thread/archive` answers. */
export type ThreadArchiveResponse = Record<symbol, never>;

/** What `thread/archived` says. */
export type ThreadArchivedNotification = {
  threadId: ThreadId;
};

/** In `ThreadAttachmentAddResponse` and `ThreadAttachmentListResponse`. */
export type ThreadAttachment = {
  attachmentType: string;
  createdAt: number;
  id: string;
  identityKey: string;
  payload: unknown;
};

/** `outcome` of `ThreadAttachmentAddResponse`. */
export type ThreadAttachmentAddOutcome = "created" | "existing";

/** What `thread/attachment/add` takes. */
export type ThreadAttachmentAddParams = {
  threadId: ThreadId;
  attachmentType: string;
  identityKey: string;
  payload: unknown;
};

/** What `thread/attachment/add` answers. */
export type ThreadAttachmentAddResponse = {
  attachment: ThreadAttachment;
  outcome: ThreadAttachmentAddOutcome;
};

/** What `thread/attachment/list` takes. */
export type ThreadAttachmentListParams = {
  threadId: ThreadId;
  cursor?: string | null;
  limit?: number | null;
};

/** What `thread/attachment/list` answers. */
export type ThreadAttachmentListResponse = {
  data: Array<ThreadAttachment>;
  nextCursor?: string | null;
};

/** `operation` of `ThreadAttachmentUpdatedNotification`. */
export type ThreadAttachmentOperation = "created" | "deleted";

/** `data` of `ThreadAttachmentOwnerListResponse`. */
export type ThreadAttachmentOwner = {
  threadId: ThreadId;
  archived: boolean;
};

/** What `thread/attachmentOwner/list` takes. */
export type ThreadAttachmentOwnerListParams = {
  attachmentType: string;
  identityKey: string;
  archived?: boolean | null;
  cursor?: string | null;
  limit?: number | null;
};

/** What `thread/attachmentOwner/list` answers. */
export type ThreadAttachmentOwnerListResponse = {
  data: Array<ThreadAttachmentOwner>;
  nextCursor?: string | null;
};

/** What `thread/attachment/remove` takes. */
export type ThreadAttachmentRemoveParams = {
  threadId: ThreadId;
  attachmentType: string;
  identityKey: string;
};

/** What `thread/attachment/remove` answers. */
export type ThreadAttachmentRemoveResponse = Record<symbol, never>;

/** What `thread/attachment/updated` says. */
export type ThreadAttachmentUpdatedNotification = {
  threadId: ThreadId;
  attachmentId: string;
  attachmentType: string;
  identityKey: string;
  operation: ThreadAttachmentOperation;
};

/**
 * `data` of `ThreadBackgroundTerminalsListResponse`.
 * @experimental
 */
export type ThreadBackgroundTerminal = {
  itemId: ItemId;
  command: string;
  cwd: LegacyAppPathString;
  processId: ProcessId;
  cpuPercent?: number | null;
  osPid?: number | null;
  rssKb?: number | null;
};

/**
 * What `thread/backgroundTerminals/clean` takes.
 * @experimental
 */
export type ThreadBackgroundTerminalsCleanParams = {
  threadId: ThreadId;
};

/**
 * What `thread/backgroundTerminals/clean` answers.
 * @experimental
 */
export type ThreadBackgroundTerminalsCleanResponse = Record<symbol, never>;

/**
 * What `thread/backgroundTerminals/list` takes.
 * @experimental
 */
export type ThreadBackgroundTerminalsListParams = {
  threadId: ThreadId;
  cursor?: string | null;
  limit?: number | null;
};

/**
 * What `thread/backgroundTerminals/list` answers.
 * @experimental
 */
export type ThreadBackgroundTerminalsListResponse = {
  data: Array<ThreadBackgroundTerminal>;
  nextCursor?: string | null;
};

/**
 * What `thread/backgroundTerminals/terminate` takes.
 * @experimental
 */
export type ThreadBackgroundTerminalsTerminateParams = {
  threadId: ThreadId;
  processId: ProcessId;
};

/**
 * What `thread/backgroundTerminals/terminate` answers.
 * @experimental
 */
export type ThreadBackgroundTerminalsTerminateResponse = {
  terminated: boolean;
};

/** What `thread/closed` says. */
export type ThreadClosedNotification = {
  threadId: ThreadId;
};

/** What `thread/compact/start` takes. */
export type ThreadCompactStartParams = {
  threadId: ThreadId;
};

/** What `thread/compact/start` answers. */
export type ThreadCompactStartResponse = Record<symbol, never>;

/**
 * What `thread/decrement_elicitation` takes.
 * @experimental
 */
export type ThreadDecrementElicitationParams = {
  threadId: ThreadId;
};

/**
 * What `thread/decrement_elicitation` answers.
 * @experimental
 */
export type ThreadDecrementElicitationResponse = {
  count: number;
  paused: boolean;
};

/** What `thread/delete` takes. */
export type ThreadDeleteParams = {
  threadId: ThreadId;
};

/** What `thread/delete` answers. */
export type ThreadDeleteResponse = Record<symbol, never>;

/** What `thread/deleted` says. */
export type ThreadDeletedNotification = {
  threadId: ThreadId;
};

/** In `Thread` and `ThreadSettings`. */
export type ThreadEnvironment = {
  cwd: LegacyAppPathString;
  environmentId: EnvironmentId;
  runtimeWorkspaceRoots: Array<LegacyAppPathString>;
};

/** `extra` of `Thread`. */
export type ThreadExtra = Record<symbol, never>;

/** What `thread/fork` takes. */
export type ThreadForkParams = {
  threadId: ThreadId;
  approvalPolicy?: AskForApproval | null;
  approvalsReviewer?: ApprovalsReviewer | null;
  /** @experimental */
  attachToSource?: boolean | null;
  baseInstructions?: string | null;
  /** @experimental */
  beforeTurnId?: TurnId | null;
  config?: { [key in string]: unknown } | null;
  cwd?: string | null;
  /** @experimental */
  deferGoalContinuation?: boolean | null;
  developerInstructions?: string | null;
  ephemeral?: boolean | null;
  excludeTurns?: boolean | null;
  /** @experimental */
  experimentalDisablePredictionMcp?: boolean | null;
  /** @experimental */
  experimentalPredictionMode?: boolean | null;
  lastTurnId?: TurnId | null;
  model?: string | null;
  modelProvider?: string | null;
  /** @experimental */
  path?: string | null;
  /** @experimental */
  permissions?: string | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  sandbox?: SandboxMode | null;
  serviceTier?: string | null;
  threadSource?: ThreadSource | null;
};

/** What `thread/fork` answers. */
export type ThreadForkResponse = {
  approvalPolicy: AskForApproval;
  approvalsReviewer: ApprovalsReviewer;
  cwd: AbsolutePathBuf;
  model: string;
  modelProvider: string;
  sandbox: SandboxPolicy;
  thread: Thread;
  /** @experimental */
  activePermissionProfile?: ActivePermissionProfile | null;
  disabledPluginIds?: Array<PluginId> | null;
  instructionSources?: Array<LegacyAppPathString> | null;
  /** @experimental */
  multiAgentMode?: MultiAgentMode | null;
  reasoningEffort?: ReasoningEffort | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  serviceTier?: string | null;
};

/** In `ThreadGoalGetResponse`, `ThreadGoalSetResponse` and 1 more. */
export type ThreadGoal = {
  threadId: ThreadId;
  createdAt: number;
  objective: string;
  status: ThreadGoalStatus;
  timeUsedSeconds: number;
  tokensUsed: number;
  updatedAt: number;
  tokenBudget?: number | null;
};

/** What `thread/goal/clear` takes. */
export type ThreadGoalClearParams = {
  threadId: ThreadId;
  origin?: ThreadGoalMutationOrigin | null;
};

/** What `thread/goal/clear` answers. */
export type ThreadGoalClearResponse = {
  cleared: boolean;
};

/** What `thread/goal/cleared` says. */
export type ThreadGoalClearedNotification = {
  threadId: ThreadId;
};

/** What `thread/goal/get` takes. */
export type ThreadGoalGetParams = {
  threadId: ThreadId;
};

/** What `thread/goal/get` answers. */
export type ThreadGoalGetResponse = {
  goal?: ThreadGoal | null;
};

/** In `ThreadGoalClearParams` and `ThreadGoalSetParams`. */
export type ThreadGoalMutationOrigin = "user" | "automatic";

/** What `thread/goal/set` takes. */
export type ThreadGoalSetParams = {
  threadId: ThreadId;
  objective?: string | null;
  origin?: ThreadGoalMutationOrigin | null;
  status?: ThreadGoalStatus | null;
  tokenBudget?: number | null;
};

/** What `thread/goal/set` answers. */
export type ThreadGoalSetResponse = {
  goal: ThreadGoal;
};

/** In `ThreadGoal` and `ThreadGoalSetParams`. */
export type ThreadGoalStatus = "active" | "paused" | "blocked" | "usageLimited" | "budgetLimited" | "complete";

/** What `thread/goal/updated` says. */
export type ThreadGoalUpdatedNotification = {
  threadId: ThreadId;
  goal: ThreadGoal;
  turnId?: TurnId | null;
};

/**
 * `assessment` of `ThreadGuardianReviewResponse`.
 * @experimental
 */
export type ThreadGuardianAssessment = {
  outcome: GuardianAssessmentOutcome;
  rationale: string;
  riskLevel: GuardianRiskLevel;
  userAuthorization: GuardianUserAuthorization;
};

/**
 * What `thread/guardianReview` takes.
 * @experimental
 */
export type ThreadGuardianReviewParams = {
  threadId: ThreadId;
};

/**
 * What `thread/guardianReview` answers.
 * @experimental
 */
export type ThreadGuardianReviewResponse = {
  callId: CallId;
  assessment?: ThreadGuardianAssessment | null;
};

/** In `Thread` and `ThreadStartParams`. */
export type ThreadHistoryMode = "legacy" | "paginated";

/** Identifies a thread, our conversation. */
export type ThreadId = string;

/**
 * What `thread/increment_elicitation` takes.
 * @experimental
 */
export type ThreadIncrementElicitationParams = {
  threadId: ThreadId;
};

/**
 * What `thread/increment_elicitation` answers.
 * @experimental
 */
export type ThreadIncrementElicitationResponse = {
  count: number;
  paused: boolean;
};

/** What `thread/inject_items` takes. */
export type ThreadInjectItemsParams = {
  threadId: ThreadId;
  items: Array<unknown>;
};

/** What `thread/inject_items` answers. */
export type ThreadInjectItemsResponse = Record<symbol, never>;

/** One thing in a turn: a message, a command, a patch, a tool call. */
export type ThreadItem =
  | UserMessageThreadItem
  | HookPromptThreadItem
  | AgentMessageThreadItem
  | FunctionCallOutputThreadItem
  | PlanThreadItem
  | ReasoningThreadItem
  | CommandExecutionThreadItem
  | FileChangeThreadItem
  | McpToolCallThreadItem
  | DynamicToolCallThreadItem
  | CollabAgentToolCallThreadItem
  | SubAgentActivityThreadItem
  | WebSearchThreadItem
  | ImageViewThreadItem
  | SleepThreadItem
  | ImageGenerationThreadItem
  | EnteredReviewModeThreadItem
  | ExitedReviewModeThreadItem
  | ContextCompactionThreadItem;

/** In `ThreadItemsListResponse` and `ThreadItemsReadResponse`. */
export type ThreadItemEntry = {
  turnId: TurnId;
  item: ThreadItem;
  completedAtMs?: number | null;
  /** @experimental */
  outputDeferred?: boolean | null;
  startedAtMs?: number | null;
};

/** `deferOutput` of `ThreadItemsListParams`. */
export type ThreadItemOutputDeferral = {
  /** @experimental */
  commandExecution?: boolean | null;
  /** @experimental */
  mcpToolCall?: boolean | null;
};

/** One kind of `ThreadItemsListCursor`. */
export type ThreadItemsListAnchor = ItemThreadItemsListAnchor;

/** `cursor` of `ThreadItemsListParams`. */
export type ThreadItemsListCursor = string | ThreadItemsListAnchor;

/** What `thread/items/list` takes. */
export type ThreadItemsListParams = {
  threadId: ThreadId;
  cursor?: ThreadItemsListCursor | null;
  deferOutput?: ThreadItemOutputDeferral | null;
  limit?: number | null;
  sortDirection?: SortDirection | null;
  turnId?: TurnId | null;
};

/** What `thread/items/list` answers. */
export type ThreadItemsListResponse = {
  data: Array<ThreadItemEntry>;
  backwardsCursor?: string | null;
  nextCursor?: string | null;
};

/**
 * What `thread/items/read` takes.
 * @experimental
 */
export type ThreadItemsReadParams = {
  threadId: ThreadId;
  turnId: TurnId;
  itemIds: Array<ItemId>;
};

/**
 * What `thread/items/read` answers.
 * @experimental
 */
export type ThreadItemsReadResponse = {
  data: Array<ThreadItemEntry>;
};

/** `cwd` of `ThreadListParams`. */
export type ThreadListCwdFilter = string | Array<string>;

/** What `thread/list` takes. */
export type ThreadListParams = {
  /** @experimental */
  ancestorThreadId?: ThreadId | null;
  archived?: boolean | null;
  /** @experimental */
  attachedToThreadId?: ThreadId | null;
  currentAccountOnly?: boolean | null;
  cursor?: string | null;
  cwd?: ThreadListCwdFilter | null;
  excludedThreadIds?: Array<ThreadId> | null;
  /** @experimental */
  includeAttachedThreads?: boolean | null;
  limit?: number | null;
  modelProviders?: Array<string> | null;
  originators?: Array<string> | null;
  /** @experimental */
  parentThreadId?: ThreadId | null;
  /** @experimental */
  projectId?: ProjectId | null;
  searchTerm?: string | null;
  sectionId?: string | null;
  sortDirection?: SortDirection | null;
  sortKey?: ThreadSortKey | null;
  sourceKinds?: Array<ThreadSourceKind> | null;
  useStateDbOnly?: boolean | null;
};

/** What `thread/list` answers. */
export type ThreadListResponse = {
  data: Array<Thread>;
  backwardsCursor?: string | null;
  nextCursor?: string | null;
  /** @experimental */
  readStates?: { [key in string]: ThreadReadState } | null;
};

/** What `thread/loaded/list` takes. */
export type ThreadLoadedListParams = {
  cursor?: string | null;
  limit?: number | null;
};

/** What `thread/loaded/list` answers. */
export type ThreadLoadedListResponse = {
  data: Array<string>;
  nextCursor?: string | null;
};

/** `mode` of `ThreadMemoryModeSetParams`. */
export type ThreadMemoryMode = "enabled" | "disabled";

/**
 * What `thread/memoryMode/set` takes.
 * @experimental
 */
export type ThreadMemoryModeSetParams = {
  threadId: ThreadId;
  mode: ThreadMemoryMode;
};

/**
 * What `thread/memoryMode/set` answers.
 * @experimental
 */
export type ThreadMemoryModeSetResponse = Record<symbol, never>;

/**
 * What `thread/memory/read` takes.
 * @experimental
 */
export type ThreadMemoryReadParams = {
  threadId: ThreadId;
};

/**
 * What `thread/memory/read` answers.
 * @experimental
 */
export type ThreadMemoryReadResponse = {
  summary?: string | null;
};

/** `gitInfo` of `ThreadMetadataUpdateParams`. */
export type ThreadMetadataGitInfoUpdateParams = {
  branch?: string | null;
  originUrl?: string | null;
  sha?: string | null;
};

/** What `thread/metadata/update` takes. */
export type ThreadMetadataUpdateParams = {
  threadId: ThreadId;
  /** @experimental */
  daybreakEnabled?: boolean | null;
  gitInfo?: ThreadMetadataGitInfoUpdateParams | null;
  /** @experimental */
  projectId?: ProjectId | null;
};

/** What `thread/metadata/update` answers. */
export type ThreadMetadataUpdateResponse = {
  thread: Thread;
};

/** What `thread/name/updated` says. */
export type ThreadNameUpdatedNotification = {
  threadId: ThreadId;
  threadName?: string | null;
};

/**
 * What `thread/prediction/request` takes.
 * @experimental
 */
export type ThreadPredictionRequestParams = {
  threadId: ThreadId;
  sourceTurnId: TurnId;
};

/**
 * What `thread/prediction/request` answers.
 * @experimental
 */
export type ThreadPredictionRequestResponse = Record<symbol, never>;

/** `result` of `ThreadPredictionUpdatedNotification`. */
export type ThreadPredictionResult = CompletedThreadPredictionResult | { "type": "failed" };

/** What `thread/prediction/updated` says. */
export type ThreadPredictionUpdatedNotification = {
  threadId: ThreadId;
  sourceTurnId: TurnId;
  result: ThreadPredictionResult;
};

/**
 * What `thread/prepareApprovedPlan` takes.
 * @experimental
 */
export type ThreadPrepareApprovedPlanParams = {
  threadId: ThreadId;
  markdown: string;
  attachmentPath?: string | null;
};

/**
 * What `thread/prepareApprovedPlan` answers.
 * @experimental
 */
export type ThreadPrepareApprovedPlanResponse = {
  prompt: string;
};

/** What `thread/project/updated` says. */
export type ThreadProjectUpdatedNotification = {
  threadId: ThreadId;
  projectId: ProjectId | null;
};

/**
 * What `thread/queue/add` takes.
 * @experimental
 */
export type ThreadQueueAddParams = {
  threadId: ThreadId;
  clientUserMessageId: string;
  input: Array<UserInput>;
  responsesapiClientMetadata?: { [key in string]: string } | null;
};

/**
 * What `thread/queue/add` answers.
 * @experimental
 */
export type ThreadQueueAddResponse = {
  queuedSubmission: QueuedSubmission;
};

/** What `thread/queue/changed` says. */
export type ThreadQueueChangedNotification = {
  threadId: ThreadId;
};

/**
 * What `thread/queue/delete` takes.
 * @experimental
 */
export type ThreadQueueDeleteParams = {
  threadId: ThreadId;
  queuedSubmissionId: string;
};

/**
 * What `thread/queue/delete` answers.
 * @experimental
 */
export type ThreadQueueDeleteResponse = {
  deleted: boolean;
};

/**
 * What `thread/queue/list` takes.
 * @experimental
 */
export type ThreadQueueListParams = {
  threadId: ThreadId;
  cursor?: string | null;
  limit?: number | null;
};

/**
 * What `thread/queue/list` answers.
 * @experimental
 */
export type ThreadQueueListResponse = {
  data: Array<QueuedSubmission>;
  nextCursor?: string | null;
};

/**
 * What `thread/queue/reorder` takes.
 * @experimental
 */
export type ThreadQueueReorderParams = {
  threadId: ThreadId;
  queuedSubmissionIds: Array<string>;
};

/**
 * What `thread/queue/reorder` answers.
 * @experimental
 */
export type ThreadQueueReorderResponse = Record<symbol, never>;

/**
 * What `thread/queue/start` takes.
 * @experimental
 */
export type ThreadQueueStartParams = {
  threadId: ThreadId;
  queuedSubmissionId?: string | null;
};

/**
 * What `thread/queue/start` answers.
 * @experimental
 */
export type ThreadQueueStartResponse = {
  turn: Turn;
};

/**
 * What `thread/queue/update` takes.
 * @experimental
 */
export type ThreadQueueUpdateParams = {
  threadId: ThreadId;
  input: Array<UserInput>;
  queuedSubmissionId: string;
  responsesapiClientMetadata?: { [key in string]: string } | null;
};

/**
 * What `thread/queue/update` answers.
 * @experimental
 */
export type ThreadQueueUpdateResponse = {
  queuedSubmission: QueuedSubmission;
};

/** What `thread/read` takes. */
export type ThreadReadParams = {
  threadId: ThreadId;
  includeTurns?: boolean | null;
};

/** What `thread/read` answers. */
export type ThreadReadResponse = {
  thread: Thread;
  /** @experimental */
  readState?: ThreadReadState | null;
};

/** In `ThreadListResponse`, `ThreadReadResponse` and 2 more. */
export type ThreadReadState = {
  revision: string;
  firstUnread?: ThreadUnreadPosition | null;
};

/** What `thread/readState/changed` says. */
export type ThreadReadStateChangedNotification = {
  threadId: ThreadId;
  readState: ThreadReadState;
};

/** `operation` of `ThreadReadStateUpdateParams`. */
export type ThreadReadStateOperation =
  | { "type": "read" }
  | { "type": "unread" };

/**
 * What `thread/readState/update` takes.
 * @experimental
 */
export type ThreadReadStateUpdateParams = {
  threadId: ThreadId;
  expectedRevision: string;
  operation: ThreadReadStateOperation;
};

/**
 * What `thread/readState/update` answers.
 * @experimental
 */
export type ThreadReadStateUpdateResponse = {
  readState: ThreadReadState;
};

/**
 * What `thread/realtime/appendAudio` takes.
 * @experimental
 */
export type ThreadRealtimeAppendAudioParams = {
  threadId: ThreadId;
  audio: ThreadRealtimeAudioChunk;
};

/**
 * What `thread/realtime/appendAudio` answers.
 * @experimental
 */
export type ThreadRealtimeAppendAudioResponse = Record<symbol, never>;

/**
 * What `thread/realtime/appendSpeech` takes.
 * @experimental
 */
export type ThreadRealtimeAppendSpeechParams = {
  threadId: ThreadId;
  text: string;
};

/**
 * What `thread/realtime/appendSpeech` answers.
 * @experimental
 */
export type ThreadRealtimeAppendSpeechResponse = Record<symbol, never>;

/**
 * What `thread/realtime/appendText` takes.
 * @experimental
 */
export type ThreadRealtimeAppendTextParams = {
  threadId: ThreadId;
  text: string;
  role?: ConversationTextRole | null;
};

/**
 * What `thread/realtime/appendText` answers.
 * @experimental
 */
export type ThreadRealtimeAppendTextResponse = Record<symbol, never>;

/** In `ThreadRealtimeAppendAudioParams` and `ThreadRealtimeOutputAudioDeltaNotification`. */
export type ThreadRealtimeAudioChunk = {
  data: string;
  numChannels: number;
  sampleRate: number;
  itemId?: ItemId | null;
  samplesPerChannel?: number | null;
};

/** `presentation` of `BemItemPromotedThreadRealtimeItem`. */
export type ThreadRealtimeBemItemPresentation =
  | { "type": "wholeItem" }
  | { "type": "inlineMarkdown" }
  | InlineVisualizationThreadRealtimeBemItemPresentation;

/** What `thread/realtime/closed` says. */
export type ThreadRealtimeClosedNotification = {
  threadId: ThreadId;
  reason?: string | null;
};

/** What `thread/realtime/error` says. */
export type ThreadRealtimeErrorNotification = {
  threadId: ThreadId;
  message: string;
};

/** `initialItems` of `ThreadRealtimeStartParams`. */
export type ThreadRealtimeInitialItem = {
  role: ConversationTextRole;
  text: string;
};

/** In `RealtimeThreadTimelineEntry`, `ThreadRealtimeItemCompletedNotification` and 1 more. */
export type ThreadRealtimeItem =
  | RealtimeSessionStartedThreadRealtimeItem
  | TranscriptSegmentThreadRealtimeItem
  | BemItemPromotedThreadRealtimeItem
  | RealtimeSessionClosedThreadRealtimeItem;

/** What `thread/realtime/itemAdded` says. */
export type ThreadRealtimeItemAddedNotification = {
  threadId: ThreadId;
  item: unknown;
};

/** What `thread/realtime/item/completed` says. */
export type ThreadRealtimeItemCompletedNotification = {
  threadId: ThreadId;
  item: ThreadRealtimeItem;
};

/** What `thread/realtime/item/started` says. */
export type ThreadRealtimeItemStartedNotification = {
  threadId: ThreadId;
  item: ThreadRealtimeItem;
};

/** What `thread/realtime/item/transcript/delta` says. */
export type ThreadRealtimeItemTranscriptDeltaNotification = {
  threadId: ThreadId;
  itemId: ItemId;
  delta: string;
};

/**
 * What `thread/realtime/listVoices` takes.
 * @experimental
 */
export type ThreadRealtimeListVoicesParams = Record<symbol, never>;

/**
 * What `thread/realtime/listVoices` answers.
 * @experimental
 */
export type ThreadRealtimeListVoicesResponse = {
  voices: RealtimeVoicesList;
};

/** What `thread/realtime/outputAudio/delta` says. */
export type ThreadRealtimeOutputAudioDeltaNotification = {
  threadId: ThreadId;
  audio: ThreadRealtimeAudioChunk;
};

/** What `thread/realtime/sdp` says. */
export type ThreadRealtimeSdpNotification = {
  threadId: ThreadId;
  sdp: string;
};

/** `outcome` of `RealtimeSessionClosedThreadRealtimeItem`. */
export type ThreadRealtimeSessionOutcome = "ended" | "failed";

/**
 * What `thread/realtime/start` takes.
 * @experimental
 */
export type ThreadRealtimeStartParams = {
  threadId: ThreadId;
  outputModality: RealtimeOutputModality;
  backendReasoningStatus?: boolean | null;
  clientManagedHandoffs?: boolean | null;
  codexResponseHandoffChannelPrefixes?: { [key in string]: Array<string> } | null;
  codexResponseHandoffMode?: CodexResponseHandoffMode | null;
  codexResponseItemPrefix?: string | null;
  codexResponsesAsItems?: boolean | null;
  delegationAckFiller?: boolean | null;
  flushTranscriptTailOnSessionEnd?: boolean | null;
  includeStartupContext?: boolean | null;
  initialItems?: Array<ThreadRealtimeInitialItem> | null;
  model?: string | null;
  prompt?: string | null;
  realtimeEndInstructions?: string | null;
  realtimeSessionId?: string | null;
  realtimeStartInstructions?: string | null;
  transport?: ThreadRealtimeStartTransport | null;
  version?: RealtimeConversationVersion | null;
  voice?: RealtimeVoice | null;
  voiceSessionId?: string | null;
};

/**
 * What `thread/realtime/start` answers.
 * @experimental
 */
export type ThreadRealtimeStartResponse = Record<symbol, never>;

/** `transport` of `ThreadRealtimeStartParams`. */
export type ThreadRealtimeStartTransport =
  | { "type": "websocket" }
  | WebrtcThreadRealtimeStartTransport
  | ExistingCallThreadRealtimeStartTransport;

/** What `thread/realtime/started` says. */
export type ThreadRealtimeStartedNotification = {
  threadId: ThreadId;
  version: RealtimeConversationVersion;
  realtimeSessionId?: string | null;
};

/**
 * What `thread/realtime/stop` takes.
 * @experimental
 */
export type ThreadRealtimeStopParams = {
  threadId: ThreadId;
};

/**
 * What `thread/realtime/stop` answers.
 * @experimental
 */
export type ThreadRealtimeStopResponse = Record<symbol, never>;

/** What `thread/realtime/transcript/delta` says. */
export type ThreadRealtimeTranscriptDeltaNotification = {
  threadId: ThreadId;
  delta: string;
  role: string;
};

/** What `thread/realtime/transcript/done` says. */
export type ThreadRealtimeTranscriptDoneNotification = {
  threadId: ThreadId;
  role: string;
  text: string;
};

/** `role` of `TranscriptSegmentThreadRealtimeItem`. */
export type ThreadRealtimeTranscriptRole = "user" | "assistant";

/** `initialTurnsPage` of `ThreadResumeParams`. */
export type ThreadResumeInitialTurnsPageParams = {
  itemsView?: TurnItemsView | null;
  limit?: number | null;
  sortDirection?: SortDirection | null;
};

/** What `thread/resume` takes. */
export type ThreadResumeParams = {
  threadId: ThreadId;
  approvalPolicy?: AskForApproval | null;
  approvalsReviewer?: ApprovalsReviewer | null;
  baseInstructions?: string | null;
  config?: { [key in string]: unknown } | null;
  cwd?: string | null;
  developerInstructions?: string | null;
  excludeTurns?: boolean | null;
  /** @experimental */
  history?: Array<ResponseItem> | null;
  /** @experimental */
  initialTurnsPage?: ThreadResumeInitialTurnsPageParams | null;
  model?: string | null;
  modelProvider?: string | null;
  /** @experimental */
  path?: string | null;
  /** @experimental */
  permissions?: string | null;
  personality?: Personality | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  sandbox?: SandboxMode | null;
  serviceTier?: string | null;
};

/** What `thread/resume` answers. */
export type ThreadResumeResponse = {
  approvalPolicy: AskForApproval;
  approvalsReviewer: ApprovalsReviewer;
  cwd: AbsolutePathBuf;
  model: string;
  modelProvider: string;
  sandbox: SandboxPolicy;
  thread: Thread;
  /** @experimental */
  activePermissionProfile?: ActivePermissionProfile | null;
  collaborationMode?: CollaborationMode | null;
  disabledPluginIds?: Array<PluginId> | null;
  /** @experimental */
  initialTurnsPage?: TurnsPage | null;
  instructionSources?: Array<LegacyAppPathString> | null;
  itemsBackwardsCursor?: string | null;
  /** @experimental */
  multiAgentMode?: MultiAgentMode | null;
  reasoningEffort?: ReasoningEffort | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  serviceTier?: string | null;
  turnsBackwardsCursor?: string | null;
};

/** What `thread/revert` takes. */
export type ThreadRevertParams = {
  threadId: ThreadId;
  beforeTurnId: TurnId;
};

/** What `thread/revert` answers. */
export type ThreadRevertResponse = {
  thread: Thread;
  itemsBackwardsCursor?: string | null;
  turnsBackwardsCursor?: string | null;
};

/** What `thread/reverted` says. */
export type ThreadRevertedNotification = {
  threadId: ThreadId;
};

/**
 * What `thread/sample/cancel` takes.
 * @experimental
 */
export type ThreadSampleCancelParams = {
  requestId: RequestId;
};

/**
 * What `thread/sample/cancel` answers.
 * @experimental
 */
export type ThreadSampleCancelResponse = Record<symbol, never>;

/**
 * What `thread/sample` takes.
 * @experimental
 */
export type ThreadSampleParams = {
  threadId: ThreadId;
  expectedTurnId: TurnId;
  prompt: string;
  allowInProgressTurn?: boolean | null;
  disableMcp?: boolean | null;
  effort?: ReasoningEffort | null;
  interruptOnCancel?: boolean | null;
  responsesapiClientMetadata?: { [key in string]: string } | null;
  threadSource?: ThreadSource | null;
  turnTrigger?: string | null;
};

/**
 * What `thread/sample` answers.
 * @experimental
 */
export type ThreadSampleResponse = {
  sourceTurnId: TurnId;
  responseId: string;
  cachedInputTokens?: number | null;
  inputTokens?: number | null;
  outputTokens?: number | null;
  text?: string | null;
};

/**
 * `data` of `ThreadSearchOccurrencesResponse`.
 * @experimental
 */
export type ThreadSearchOccurrence = {
  turnId: TurnId;
  itemId: ItemId;
  snippet: string;
  snippetMatchRange: ThreadSearchTextRange;
  turnCursor: string;
};

/**
 * What `thread/searchOccurrences` takes.
 * @experimental
 */
export type ThreadSearchOccurrencesParams = {
  threadId: ThreadId;
  searchTerm: string;
  cursor?: string | null;
  limit?: number | null;
};

/**
 * What `thread/searchOccurrences` answers.
 * @experimental
 */
export type ThreadSearchOccurrencesResponse = {
  data: Array<ThreadSearchOccurrence>;
  nextCursor?: string | null;
};

/**
 * What `thread/search` takes.
 * @experimental
 */
export type ThreadSearchParams = {
  searchTerm: string;
  archived?: boolean | null;
  currentAccountOnly?: boolean | null;
  cursor?: string | null;
  includeAttachedThreads?: boolean | null;
  limit?: number | null;
  sortDirection?: SortDirection | null;
  sortKey?: ThreadSearchSortKey | null;
  sourceKinds?: Array<ThreadSourceKind> | null;
};

/**
 * What `thread/search` answers.
 * @experimental
 */
export type ThreadSearchResponse = {
  data: Array<ThreadSearchResult>;
  backwardsCursor?: string | null;
  nextCursor?: string | null;
};

/** `data` of `ThreadSearchResponse`. */
export type ThreadSearchResult = {
  snippet: string;
  thread: Thread;
};

/** `sortKey` of `ThreadSearchParams`. */
export type ThreadSearchSortKey = "created_at" | "updated_at" | "recency_at";

/**
 * `snippetMatchRange` of `ThreadSearchOccurrence`.
 * @experimental
 */
export type ThreadSearchTextRange = {
  end: number;
  start: number;
};

/** In `Thread`, `ThreadSectionCreateResponse` and 2 more. */
export type ThreadSection = {
  id: string;
  name: string;
  appearance?: ThreadSectionAppearance | null;
};

/** In `ThreadSection`, `ThreadSectionCreateParams` and 1 more. */
export type ThreadSectionAppearance = {
  color?: string | null;
  icon?: string | null;
};

/** What `thread/section/changed` says. */
export type ThreadSectionChangedNotification = {
  threadId: ThreadId;
  sectionId: string | null;
};

/** What `threadSection/create` takes. */
export type ThreadSectionCreateParams = {
  name: string;
  appearance?: ThreadSectionAppearance | null;
};

/** What `threadSection/create` answers. */
export type ThreadSectionCreateResponse = {
  section: ThreadSection;
};

/** What `threadSection/delete` takes. */
export type ThreadSectionDeleteParams = {
  sectionId: string;
};

/** What `threadSection/delete` answers. */
export type ThreadSectionDeleteResponse = Record<symbol, never>;

/** What `threadSection/list` takes. */
export type ThreadSectionListParams = {
  cursor?: string | null;
  limit?: number | null;
};

/** What `threadSection/list` answers. */
export type ThreadSectionListResponse = {
  data: Array<ThreadSection>;
  nextCursor?: string | null;
};

/** What `thread/section/move` takes. */
export type ThreadSectionMoveParams = {
  threadId: ThreadId;
  sectionId?: string | null;
  beforeThreadId?: ThreadId | null;
};

/** What `thread/section/move` answers. */
export type ThreadSectionMoveResponse = Record<symbol, never>;

/** What `threadSection/update` takes. */
export type ThreadSectionUpdateParams = {
  name: string;
  sectionId: string;
  appearance?: ThreadSectionAppearance | null;
};

/** What `threadSection/update` answers. */
export type ThreadSectionUpdateResponse = {
  section: ThreadSection;
};

/** What `thread/name/set` takes. */
export type ThreadSetNameParams = {
  threadId: ThreadId;
  name: string;
};

/** What `thread/name/set` answers. */
export type ThreadSetNameResponse = Record<symbol, never>;

/** `threadSettings` of `ThreadSettingsUpdatedNotification`. */
export type ThreadSettings = {
  approvalPolicy: AskForApproval;
  approvalsReviewer: ApprovalsReviewer;
  collaborationMode: CollaborationMode;
  cwd: AbsolutePathBuf;
  model: string;
  modelProvider: string;
  sandboxPolicy: SandboxPolicy;
  activePermissionProfile?: ActivePermissionProfile | null;
  disabledPluginIds?: Array<PluginId> | null;
  effort?: ReasoningEffort | null;
  /** @experimental */
  environments?: Array<ThreadEnvironment> | null;
  /** @experimental */
  multiAgentMode?: MultiAgentMode | null;
  personality?: Personality | null;
  serviceTier?: string | null;
  summary?: ReasoningSummary | null;
};

/**
 * What `thread/settings/update` takes.
 * @experimental
 */
export type ThreadSettingsUpdateParams = {
  threadId: ThreadId;
  approvalPolicy?: AskForApproval | null;
  approvalsReviewer?: ApprovalsReviewer | null;
  collaborationMode?: CollaborationMode | null;
  cwd?: string | null;
  disabledPluginIds?: Array<PluginId> | null;
  effort?: ReasoningEffort | null;
  environments?: Array<TurnEnvironmentParams> | null;
  model?: string | null;
  multiAgentMode?: MultiAgentMode | null;
  permissions?: string | null;
  personality?: Personality | null;
  sandboxPolicy?: SandboxPolicy | null;
  serviceTier?: string | null;
  summary?: ReasoningSummary | null;
};

/**
 * What `thread/settings/update` answers.
 * @experimental
 */
export type ThreadSettingsUpdateResponse = Record<symbol, never>;

/** What `thread/settings/updated` says. */
export type ThreadSettingsUpdatedNotification = {
  threadId: ThreadId;
  threadSettings: ThreadSettings;
};

/** What `thread/shellCommand` takes. */
export type ThreadShellCommandParams = {
  threadId: ThreadId;
  command: string;
  timeoutMs?: number | null;
};

/** What `thread/shellCommand` answers. */
export type ThreadShellCommandResponse = Record<symbol, never>;

/** `sortKey` of `ThreadListParams`. */
export type ThreadSortKey = "created_at" | "updated_at" | "recency_at" | "section_position";

/** In `Thread`, `ThreadForkParams` and 2 more. */
export type ThreadSource = string;

/** In `ThreadListParams` and `ThreadSearchParams`. */
export type ThreadSourceKind =
  | "cli"
  | "vscode"
  | "exec"
  | "appServer"
  | "subAgent"
  | "subAgentReview"
  | "subAgentCompact"
  | "subAgentThreadSpawn"
  | "subAgentOther"
  | "unknown";

/** What `thread_spawn` of `SubAgentSource` holds. */
export type ThreadSpawnSubAgentSource = {
  parent_thread_id: ThreadId;
  depth: number;
  agent_nickname?: string | null;
  agent_path?: AgentPath | null;
  agent_role?: string | null;
};

/** What `thread/start` takes. */
export type ThreadStartParams = {
  /** @experimental */
  allowProviderModelFallback?: boolean | null;
  approvalPolicy?: AskForApproval | null;
  approvalsReviewer?: ApprovalsReviewer | null;
  baseInstructions?: string | null;
  config?: { [key in string]: unknown } | null;
  cwd?: string | null;
  /** @experimental */
  daybreakEnabled?: boolean | null;
  developerInstructions?: string | null;
  /** @experimental */
  dynamicTools?: Array<DynamicToolSpec> | null;
  /** @experimental */
  environments?: Array<TurnEnvironmentParams> | null;
  ephemeral?: boolean | null;
  /** @experimental */
  experimentalRawEvents?: boolean | null;
  /** @experimental */
  historyMode?: ThreadHistoryMode | null;
  /** @experimental */
  mockExperimentalField?: string | null;
  model?: string | null;
  modelProvider?: string | null;
  /** @experimental */
  multiAgentMode?: MultiAgentMode | null;
  /** @experimental */
  permissions?: string | null;
  personality?: Personality | null;
  /** @experimental */
  projectId?: ProjectId | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  sandbox?: SandboxMode | null;
  /** @experimental */
  selectedCapabilityRoots?: Array<SelectedCapabilityRoot> | null;
  serviceName?: string | null;
  serviceTier?: string | null;
  sessionStartSource?: ThreadStartSource | null;
  threadSource?: ThreadSource | null;
};

/** What `thread/start` answers. */
export type ThreadStartResponse = {
  approvalPolicy: AskForApproval;
  approvalsReviewer: ApprovalsReviewer;
  cwd: AbsolutePathBuf;
  model: string;
  modelProvider: string;
  sandbox: SandboxPolicy;
  thread: Thread;
  /** @experimental */
  activePermissionProfile?: ActivePermissionProfile | null;
  disabledPluginIds?: Array<PluginId> | null;
  instructionSources?: Array<LegacyAppPathString> | null;
  /** @experimental */
  multiAgentMode?: MultiAgentMode | null;
  reasoningEffort?: ReasoningEffort | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  serviceTier?: string | null;
};

/** `sessionStartSource` of `ThreadStartParams`. */
export type ThreadStartSource = "startup" | "clear";

/** What `thread/started` says. */
export type ThreadStartedNotification = {
  thread: Thread;
};

/** In `Thread` and `ThreadStatusChangedNotification`. */
export type ThreadStatus =
  | { "type": "notLoaded" }
  | { "type": "idle" }
  | { "type": "systemError" }
  | ActiveThreadStatus;

/** What `thread/status/changed` says. */
export type ThreadStatusChangedNotification = {
  threadId: ThreadId;
  status: ThreadStatus;
};

/** `data` of `ThreadTimelineListResponse`. */
export type ThreadTimelineEntry =
  | ItemThreadTimelineEntry
  | RealtimeThreadTimelineEntry
  | TurnStartedThreadTimelineEntry
  | TurnCompletedThreadTimelineEntry;

/**
 * What `thread/timeline/list` takes.
 * @experimental
 */
export type ThreadTimelineListParams = {
  threadId: ThreadId;
  cursor?: string | null;
  limit?: number | null;
};

/**
 * What `thread/timeline/list` answers.
 * @experimental
 */
export type ThreadTimelineListResponse = {
  data: Array<ThreadTimelineEntry>;
  activeRealtimeSessionAtPageStart?: string | null;
  nextCursor?: string | null;
};

/** The tokens of a thread: of its last model call, and in all. */
export type ThreadTokenUsage = {
  last: TokenUsageBreakdown;
  total: TokenUsageBreakdown;
  modelContextWindow?: number | null;
};

/** What `thread/tokenUsage/updated` says. */
export type ThreadTokenUsageUpdatedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  tokenUsage: ThreadTokenUsage;
};

/** What `thread/turns/list` takes. */
export type ThreadTurnsListParams = {
  threadId: ThreadId;
  cursor?: string | null;
  itemsView?: TurnItemsView | null;
  limit?: number | null;
  sortDirection?: SortDirection | null;
};

/** What `thread/turns/list` answers. */
export type ThreadTurnsListResponse = {
  data: Array<Turn>;
  backwardsCursor?: string | null;
  nextCursor?: string | null;
};

/** What `thread/unarchive` takes. */
export type ThreadUnarchiveParams = {
  threadId: ThreadId;
};

/** What `thread/unarchive` answers. */
export type ThreadUnarchiveResponse = {
  thread: Thread;
};

/** What `thread/unarchived` says. */
export type ThreadUnarchivedNotification = {
  threadId: ThreadId;
};

/** `firstUnread` of `ThreadReadState`. */
export type ThreadUnreadPosition =
  | { "type": "threadStart" }
  | TurnThreadUnreadPosition;

/** What `thread/unsubscribe` takes. */
export type ThreadUnsubscribeParams = {
  threadId: ThreadId;
};

/** What `thread/unsubscribe` answers. */
export type ThreadUnsubscribeResponse = {
  status: ThreadUnsubscribeStatus;
};

/** `status` of `ThreadUnsubscribeResponse`. */
export type ThreadUnsubscribeStatus = "notLoaded" | "notSubscribed" | "unsubscribed";

/** `threadUsage` of `GetAccountTokenUsageResponse`. */
export type ThreadUsage = {
  threadId: ThreadId;
  estimatedUsageCreditsMicros: number;
  groups: Array<ThreadUsageBreakdownGroup>;
  estimatedUsageUsdMicros?: number | null;
  nativeUsageUsdMicros?: number | null;
};

/** `groups` of `ThreadUsage`. */
export type ThreadUsageBreakdownGroup = {
  estimatedUsageCreditsMicros: number;
  cachedInputTokens?: number | null;
  inputTokens?: number | null;
  model?: string | null;
  netNewInputTokens?: number | null;
  outputTokens?: number | null;
  reasoningEffort?: string | null;
  speed?: string | null;
  totalTokens?: number | null;
};

/** In `RawResponseCompletedNotification` and `ThreadTokenUsage`. */
export type TokenUsageBreakdown = {
  cachedInputTokens: number;
  inputTokens: number;
  outputTokens: number;
  reasoningOutputTokens: number;
  totalTokens: number;
  cacheWriteInputTokens?: number | null;
};

/** `tools` of `McpServerStatus`. */
export type Tool = {
  inputSchema: unknown;
  name: string;
  annotations?: unknown;
  description?: string | null;
  icons?: Array<unknown> | null;
  _meta?: unknown;
  outputSchema?: unknown;
  title?: string | null;
};

/** `omit_tools_from` of `AppConfig`. */
export type ToolExposureSurface = "code_mode" | "deferred" | "direct";

/** `answers` of `ToolRequestUserInputResponse`. */
export type ToolRequestUserInputAnswer = {
  answers: Array<string>;
};

/** `options` of `ToolRequestUserInputQuestion`. */
export type ToolRequestUserInputOption = {
  description: string;
  label: string;
};

/** What `item/tool/requestUserInput` asks. */
export type ToolRequestUserInputParams = {
  threadId: ThreadId;
  turnId: TurnId;
  itemId: ItemId;
  isBlocking: boolean;
  questions: Array<ToolRequestUserInputQuestion>;
  autoResolutionMs?: number | null;
};

/** `questions` of `ToolRequestUserInputParams`. */
export type ToolRequestUserInputQuestion = {
  header: string;
  id: string;
  question: string;
  isOther?: boolean | null;
  isSecret?: boolean | null;
  options?: Array<ToolRequestUserInputOption> | null;
};

/** The answer to `item/tool/requestUserInput`. */
export type ToolRequestUserInputResponse = {
  answers: { [key in string]: ToolRequestUserInputAnswer };
};

/** The `ResponseItem` whose `type` is `tool_search_call`. */
export type ToolSearchCallResponseItem = {
  "type": "tool_search_call";
  arguments: unknown;
  execution: string;
  call_id?: CallId | null;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  status?: string | null;
};

/** The `ResponseItem` whose `type` is `tool_search_output`. */
export type ToolSearchOutputResponseItem = {
  "type": "tool_search_output";
  execution: string;
  status: string;
  tools: Array<unknown>;
  call_id?: CallId | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
};

/** `tools` of `Config`. */
export type ToolsV2 = {
  web_search?: WebSearchToolConfig | null;
};

/** The `ThreadRealtimeItem` whose `type` is `transcriptSegment`. */
export type TranscriptSegmentThreadRealtimeItem = {
  "type": "transcriptSegment";
  id: string;
  realtimeSessionId: string;
  role: ThreadRealtimeTranscriptRole;
  text: string;
};

/** One request with everything that it causes. */
export type Turn = {
  id: TurnId;
  items: Array<ThreadItem>;
  status: TurnStatus;
  completedAt?: number | null;
  durationMs?: number | null;
  error?: TurnError | null;
  itemsView?: TurnItemsView | null;
  rootTurnId?: TurnId | null;
  startedAt?: number | null;
};

/** What `turn/completed` says. */
export type TurnCompletedNotification = {
  threadId: ThreadId;
  turn: Turn;
};

/** The `ThreadTimelineEntry` whose `type` is `turnCompleted`. */
export type TurnCompletedThreadTimelineEntry = {
  "type": "turnCompleted";
  turnId: TurnId;
  position: number;
  status: TurnStatus;
  completedAt?: number | null;
  durationMs?: number | null;
  error?: TurnError | null;
  startedAt?: number | null;
};

/** What `turn/diff/updated` says. */
export type TurnDiffUpdatedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  diff: string;
};

/** In `ThreadSettingsUpdateParams`, `ThreadStartParams` and 2 more. */
export type TurnEnvironmentParams = {
  cwd: LegacyAppPathString;
  environmentId: EnvironmentId;
  runtimeWorkspaceRoots?: Array<LegacyAppPathString> | null;
};

/** Why a turn failed. */
export type TurnError = {
  message: string;
  additionalDetails?: string | null;
  codexErrorInfo?: CodexErrorInfo | null;
  misalignment?: MisalignmentErrorDetails | null;
};

/** Identifies a turn within its thread. */
export type TurnId = string;

/** What `turn/interrupt` takes. */
export type TurnInterruptParams = {
  threadId: ThreadId;
  turnId: TurnId;
};

/** What `turn/interrupt` answers. */
export type TurnInterruptResponse = Record<symbol, never>;

/** In `ThreadResumeInitialTurnsPageParams`, `ThreadTurnsListParams` and 1 more. */
export type TurnItemsView = "notLoaded" | "summary" | "full";

/** What `turn/moderationMetadata` says. */
export type TurnModerationMetadataNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  metadata: unknown;
};

/** `plan` of `TurnPlanUpdatedNotification`. */
export type TurnPlanStep = {
  status: TurnPlanStepStatus;
  step: string;
};

/** `status` of `TurnPlanStep`. */
export type TurnPlanStepStatus = "pending" | "inProgress" | "completed";

/** What `turn/plan/updated` says. */
export type TurnPlanUpdatedNotification = {
  threadId: ThreadId;
  turnId: TurnId;
  plan: Array<TurnPlanStep>;
  explanation?: string | null;
};

/**
 * What `turn/settings/update` takes.
 * @experimental
 */
export type TurnSettingsUpdateParams = {
  threadId: ThreadId;
  turnId: TurnId;
  approvalsReviewer?: ApprovalsReviewer | null;
  effort?: ReasoningEffort | null;
  environments?: Array<TurnEnvironmentParams> | null;
  model?: string | null;
  serviceTier?: string | null;
  summary?: ReasoningSummary | null;
};

/**
 * What `turn/settings/update` answers.
 * @experimental
 */
export type TurnSettingsUpdateResponse = {
  status: TurnSettingsUpdateStatus;
};

/**
 * `status` of `TurnSettingsUpdateResponse`.
 * @experimental
 */
export type TurnSettingsUpdateStatus = "applied" | "targetUnavailable";

/** What `turn/start` takes. */
export type TurnStartParams = {
  threadId: ThreadId;
  input: Array<UserInput>;
  /** @experimental */
  additionalContext?: { [key in string]: AdditionalContextEntry } | null;
  approvalPolicy?: AskForApproval | null;
  approvalsReviewer?: ApprovalsReviewer | null;
  clientUserMessageId?: string | null;
  /** @experimental */
  collaborationMode?: CollaborationMode | null;
  cwd?: string | null;
  /** @experimental */
  cyberAccessProgram?: CyberAccessProgram | null;
  disabledPluginIds?: Array<PluginId> | null;
  effort?: ReasoningEffort | null;
  /** @experimental */
  environments?: Array<TurnEnvironmentParams> | null;
  model?: string | null;
  /** @experimental */
  multiAgentMode?: MultiAgentMode | null;
  outputSchema?: unknown;
  parentTurnId?: TurnId | null;
  /** @experimental */
  permissions?: string | null;
  personality?: Personality | null;
  /** @experimental */
  responsesapiClientMetadata?: { [key in string]: string } | null;
  /** @experimental */
  responsesapiClientMetadataPatch?: { [key in string]: string } | null;
  rootTurnId?: TurnId | null;
  /** @experimental */
  runtimeWorkspaceRoots?: Array<AbsolutePathBuf> | null;
  sandboxPolicy?: SandboxPolicy | null;
  serviceTier?: string | null;
  serviceTierForTurn?: string | null;
  summary?: ReasoningSummary | null;
  toolOutput?: TurnToolOutput | null;
  turnTrigger?: string | null;
};

/** What `turn/start` answers. */
export type TurnStartResponse = {
  turn: Turn;
};

/** What `turn/started` says. */
export type TurnStartedNotification = {
  threadId: ThreadId;
  turn: Turn;
};

/** The `ThreadTimelineEntry` whose `type` is `turnStarted`. */
export type TurnStartedThreadTimelineEntry = {
  "type": "turnStarted";
  turnId: TurnId;
  position: number;
  startedAt?: number | null;
};

/** In `Turn` and `TurnCompletedThreadTimelineEntry`. */
export type TurnStatus = "completed" | "interrupted" | "failed" | "inProgress";

/** What `turn/steer` takes. */
export type TurnSteerParams = {
  threadId: ThreadId;
  expectedTurnId: TurnId;
  input: Array<UserInput>;
  /** @experimental */
  additionalContext?: { [key in string]: AdditionalContextEntry } | null;
  clientUserMessageId?: string | null;
  /** @experimental */
  responsesapiClientMetadata?: { [key in string]: string } | null;
  /** @experimental */
  responsesapiClientMetadataPatch?: { [key in string]: string } | null;
};

/** What `turn/steer` answers. */
export type TurnSteerResponse = {
  turnId: TurnId;
};

/** The `ThreadUnreadPosition` whose `type` is `turn`. */
export type TurnThreadUnreadPosition = {
  "type": "turn";
  turnId: TurnId;
};

/** `toolOutput` of `TurnStartParams`. */
export type TurnToolOutput = {
  name: string;
  output: FunctionCallOutputBody;
  namespace?: string | null;
  retain?: boolean | null;
};

/** `initialTurnsPage` of `ThreadResumeResponse`. */
export type TurnsPage = {
  data: Array<Turn>;
  backwardsCursor?: string | null;
  nextCursor?: string | null;
};

/**
 * The `UserVerificationErrorDetails` whose `type` is `unavailable`.
 * @experimental
 */
export type UnavailableUserVerificationErrorDetails = {
  "type": "unavailable";
  reason: UserVerificationUnavailableReason;
};

/** The `CommandAction` whose `type` is `unknown`. */
export type UnknownCommandAction = {
  "type": "unknown";
  command: string;
};

/** The `FileSystemSpecialPath` whose `kind` is `unknown`. */
export type UnknownFileSystemSpecialPath = {
  "kind": "unknown";
  path: string;
  subpath?: LegacyAppPathString | null;
};

/** The `ParsedCommand` whose `type` is `unknown`. */
export type UnknownParsedCommand = {
  "type": "unknown";
  cmd: string;
};

/** The `FileChange` whose `type` is `update`. */
export type UpdateFileChange = {
  "type": "update";
  unified_diff: string;
  move_path?: string | null;
};

/** The `PatchChangeKind` whose `type` is `update`. */
export type UpdatePatchChangeKind = {
  "type": "update";
  move_path?: string | null;
};

/** The `McpServerElicitationRequestParams` whose `mode` is `url`. */
export type UrlMcpElicitation = {
  "mode": "url";
  threadId: ThreadId;
  elicitationId: string;
  message: string;
  serverName: string;
  url: string;
  _meta?: unknown;
  turnId?: TurnId | null;
};

/** The `ImageGenerationFailure` whose `type` is `usageLimitExceeded`. */
export type UsageLimitExceededImageGenerationFailure = {
  "type": "usageLimitExceeded";
  limitId: string;
  resetsAt?: number | null;
};

/** The `ConfigLayerSource` whose `type` is `user`. */
export type UserConfigLayerSource = {
  "type": "user";
  file: AbsolutePathBuf;
  profile?: string | null;
};

/** A part of what the user says: text, an image, a skill, a mention. */
export type UserInput =
  | TextUserInput
  | ImageUserInput
  | LocalImageUserInput
  | AudioUserInput
  | LocalAudioUserInput
  | SkillUserInput
  | MentionUserInput;

/** The `ThreadItem` whose `type` is `userMessage`. */
export type UserMessageThreadItem = {
  "type": "userMessage";
  id: ItemId;
  content: Array<UserInput>;
  clientId?: string | null;
  completedAtMs?: number | null;
  startedAtMs?: number | null;
};

/**
 * What `userVerification/cancel` takes.
 * @experimental
 */
export type UserVerificationCancelParams = {
  requestId: RequestId;
};

/**
 * What `userVerification/cancel` answers.
 * @experimental
 */
export type UserVerificationCancelResponse = Record<symbol, never>;

/**
 * `reason` of `CancelledUserVerificationErrorDetails`.
 * @experimental
 */
export type UserVerificationCancellationReason = "userCancelled" | "interrupted";

/**
 * What `userVerification/delete` takes.
 * @experimental
 */
export type UserVerificationDeleteParams = Record<symbol, never>;

/**
 * What `userVerification/delete` answers.
 * @experimental
 */
export type UserVerificationDeleteResponse = Record<symbol, never>;

/**
 * What `userVerification/enroll` takes.
 * @experimental
 */
export type UserVerificationEnrollParams = Record<symbol, never>;

/**
 * What `userVerification/enroll` answers.
 * @experimental
 */
export type UserVerificationEnrollResponse = {
  credentialId: string;
  algorithm?: string | null;
  publicKey?: string | null;
};

/**
 * `data` of `UserVerificationRpcError`.
 * @experimental
 */
export type UserVerificationErrorDetails =
  | InvalidRequestUserVerificationErrorDetails
  | UnavailableUserVerificationErrorDetails
  | CancelledUserVerificationErrorDetails
  | FailedUserVerificationErrorDetails;

/**
 * `reason` of `FailedUserVerificationErrorDetails`.
 * @experimental
 */
export type UserVerificationFailureReason = "authenticationFailed" | "timeout" | "providerError" | "serviceError";

/**
 * `reason` of `InvalidRequestUserVerificationErrorDetails`.
 * @experimental
 */
export type UserVerificationInvalidRequestReason = "invalidParams";

/**
 * The `McpServerElicitationRequestParams` whose `mode` is `openai/userVerification`.
 * @experimental
 */
export type UserVerificationMcpElicitation = {
  "mode": "openai/userVerification";
  threadId: ThreadId;
  challenge: string;
  description: string;
  serverName: string;
  title: string;
  _meta?: unknown;
  turnId?: TurnId | null;
};

/**
 * `proof` of `UserVerificationVerifyResponse`.
 * @experimental
 */
export type UserVerificationProof = {
  credentialId: string;
  signature: string;
};

/** @experimental */
export type UserVerificationRpcError = {
  code: number;
  data: UserVerificationErrorDetails;
  message: string;
};

/**
 * What `userVerification/status` takes.
 * @experimental
 */
export type UserVerificationStatusParams = Record<symbol, never>;

/**
 * What `userVerification/status` answers.
 * @experimental
 */
export type UserVerificationStatusResponse = {
  credentialId?: string | null;
  unavailableMessage?: string | null;
  unavailableReason?: UserVerificationUnavailableReason | null;
};

/**
 * In `UnavailableUserVerificationErrorDetails` and `UserVerificationStatusResponse`.
 * @experimental
 */
export type UserVerificationUnavailableReason = "credentialMissing" | "biometricsUnavailable" | "providerUnavailable";

/**
 * What `userVerification/verify` takes.
 * @experimental
 */
export type UserVerificationVerifyParams = {
  challenge: string;
  description: string;
  title: string;
};

/**
 * What `userVerification/verify` answers.
 * @experimental
 */
export type UserVerificationVerifyResponse = {
  proof: UserVerificationProof;
};

/** `model_verbosity` of `Config`. */
export type Verbosity = "low" | "medium" | "high";

/** `trace` of `JsonRpcRequest`. */
export type W3cTraceContext = {
  traceparent?: string | null;
  tracestate?: string | null;
};

/** What `warning` says. */
export type WarningNotification = {
  message: string;
  threadId?: ThreadId | null;
};

/** `action` of `WebSearchThreadItem`. */
export type WebSearchAction =
  | SearchWebSearchAction
  | OpenPageWebSearchAction
  | FindInPageWebSearchAction
  | { "type": "other" };

/** The `ResponseItem` whose `type` is `web_search_call`. */
export type WebSearchCallResponseItem = {
  "type": "web_search_call";
  action?: ResponsesApiWebSearchAction | null;
  encrypted_content?: string | null;
  id?: string | null;
  internal_chat_message_metadata_passthrough?: InternalChatMessageMetadataPassthrough | null;
  status?: string | null;
};

/** `context_size` of `WebSearchToolConfig`. */
export type WebSearchContextSize = "low" | "medium" | "high";

/** `location` of `WebSearchToolConfig`. */
export type WebSearchLocation = {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
};

/** In `Config` and `ConfigRequirements`. */
export type WebSearchMode = "disabled" | "cached" | "indexed" | "live";

/** `client_search_provider` of `Config`. */
export type WebSearchProvider = "standalone" | "search_mcp";

/** The `ThreadItem` whose `type` is `webSearch`. */
export type WebSearchThreadItem = {
  "type": "webSearch";
  id: ItemId;
  query: string;
  action?: WebSearchAction | null;
  completedAtMs?: number | null;
  results?: Array<unknown> | null;
  startedAtMs?: number | null;
};

/** `web_search` of `ToolsV2`. */
export type WebSearchToolConfig = {
  allowed_domains?: Array<string> | null;
  context_size?: WebSearchContextSize | null;
  location?: WebSearchLocation | null;
};

/** The `ThreadRealtimeStartTransport` whose `type` is `webrtc`. */
export type WebrtcThreadRealtimeStartTransport = {
  "type": "webrtc";
  sdp: string;
};

/** The `ScheduledTaskSchedule` whose `type` is `weekdays`. */
export type WeekdaysScheduledTaskSchedule = {
  "type": "weekdays";
  time: string;
};

/** The `ScheduledTaskSchedule` whose `type` is `weekly`. */
export type WeeklyScheduledTaskSchedule = {
  "type": "weekly";
  days: Array<ScheduledTaskWeekday>;
  time: string;
};

/** `allowedWindowsSandboxImplementations` of `ConfigRequirements`. */
export type WindowsSandboxImplementation = "elevated" | "unelevated" | "mxc";

/** `status` of `WindowsSandboxReadinessResponse`. */
export type WindowsSandboxReadiness = "ready" | "notConfigured" | "updateRequired";

/** What `windowsSandbox/readiness` answers. */
export type WindowsSandboxReadinessResponse = {
  status: WindowsSandboxReadiness;
};

/** What `windowsSandbox/setupCompleted` says. */
export type WindowsSandboxSetupCompletedNotification = {
  mode: WindowsSandboxSetupMode;
  success: boolean;
  error?: string | null;
};

/** In `WindowsSandboxSetupCompletedNotification` and `WindowsSandboxSetupStartParams`. */
export type WindowsSandboxSetupMode = "elevated" | "unelevated";

/** What `windowsSandbox/setupStart` takes. */
export type WindowsSandboxSetupStartParams = {
  mode: WindowsSandboxSetupMode;
  cwd?: AbsolutePathBuf | null;
};

/** What `windowsSandbox/setupStart` answers. */
export type WindowsSandboxSetupStartResponse = {
  started: boolean;
};

/** What `windows/worldWritableWarning` says. */
export type WindowsWorldWritableWarningNotification = {
  extraCount: number;
  failedScan: boolean;
  samplePaths: Array<string>;
};

/** `messages` of `GetWorkspaceMessagesResponse`. */
export type WorkspaceMessage = {
  messageBody: string;
  messageId: string;
  messageType: WorkspaceMessageType;
  archivedAt?: number | null;
  createdAt?: number | null;
};

/** `messageType` of `WorkspaceMessage`. */
export type WorkspaceMessageType = "headline" | "announcement" | "unknown";

/** `workspaceRouting` of `GetAccountResponse`. */
export type WorkspaceRouting = {
  accountRoutingOverride: AccountRoutingOverride;
  backendOrigin: string;
  chatgptAccountId: string;
};

/** The `SandboxPolicy` whose `type` is `workspaceWrite`. */
export type WorkspaceWriteSandboxPolicy = {
  "type": "workspaceWrite";
  excludeSlashTmp?: boolean | null;
  excludeTmpdirEnvVar?: boolean | null;
  networkAccess?: boolean | null;
  writableRoots?: Array<AbsolutePathBuf> | null;
};

/** `status` of `ConfigWriteResponse`. */
export type WriteStatus = "ok" | "okOverridden";

/** The `GuardianApprovalReviewAction` whose `type` is `writeStdin`. */
export type WriteStdinGuardianApprovalReviewAction = {
  "type": "writeStdin";
  approvalId: string;
  cwd: LegacyAppPathString;
  processId: ProcessId;
  stdin: string;
};

export interface StableClientRequests {
  'account/gatewayOAuth/cancel': { params: null | undefined; response: GatewayOAuthCancelResponse };
  'account/gatewayOAuth/login': { params: GatewayOAuthLoginParams | null | undefined; response: GatewayOAuthLoginResponse };
  'account/gatewayOAuth/read': { params: GatewayOAuthReadParams | null | undefined; response: GatewayOAuthReadResponse };
  'account/login/cancel': { params: CancelLoginAccountParams; response: CancelLoginAccountResponse };
  'account/login/start': { params: LoginAccountParams; response: LoginAccountResponse };
  'account/logout': { params: null | undefined; response: LogoutAccountResponse };
  'account/rateLimitResetCredit/consume': { params: ConsumeAccountRateLimitResetCreditParams; response: ConsumeAccountRateLimitResetCreditResponse };
  'account/rateLimits/read': { params: GetAccountRateLimitsParams | null | undefined; response: GetAccountRateLimitsResponse };
  'account/read': { params: GetAccountParams; response: GetAccountResponse };
  'account/securitySetup/read': { params: null | undefined; response: GetAccountSecuritySetupResponse };
  'account/sendAddCreditsNudgeEmail': { params: SendAddCreditsNudgeEmailParams; response: SendAddCreditsNudgeEmailResponse };
  'account/usage/read': { params: GetAccountTokenUsageParams | null | undefined; response: GetAccountTokenUsageResponse };
  'account/workspaceMessages/read': { params: null | undefined; response: GetWorkspaceMessagesResponse };
  'app/installed': { params: AppsInstalledParams; response: AppsInstalledResponse };
  'app/list': { params: AppsListParams; response: AppsListResponse };
  'app/read': { params: AppsReadParams; response: AppsReadResponse };
  'command/exec': { params: CommandExecParams; response: CommandExecResponse };
  'command/exec/resize': { params: CommandExecResizeParams; response: CommandExecResizeResponse };
  'command/exec/terminate': { params: CommandExecTerminateParams; response: CommandExecTerminateResponse };
  'command/exec/write': { params: CommandExecWriteParams; response: CommandExecWriteResponse };
  'config/batchWrite': { params: ConfigBatchWriteParams; response: ConfigWriteResponse };
  'config/mcpServer/reload': { params: null | undefined; response: McpServerRefreshResponse };
  'config/read': { params: ConfigReadParams; response: ConfigReadResponse };
  'config/value/write': { params: ConfigValueWriteParams; response: ConfigWriteResponse };
  'configRequirements/read': { params: null | undefined; response: ConfigRequirementsReadResponse };
  'experimentalFeature/enablement/set': { params: ExperimentalFeatureEnablementSetParams; response: ExperimentalFeatureEnablementSetResponse };
  'experimentalFeature/list': { params: ExperimentalFeatureListParams; response: ExperimentalFeatureListResponse };
  'externalAgentConfig/detect': { params: ExternalAgentConfigDetectParams; response: ExternalAgentConfigDetectResponse };
  'externalAgentConfig/import': { params: ExternalAgentConfigImportParams; response: ExternalAgentConfigImportResponse };
  'externalAgentConfig/import/readHistories': { params: null | undefined; response: ExternalAgentConfigImportHistoriesReadResponse };
  'externalAgentConfig/import/recordHistory': { params: ExternalAgentConfigImportHistoryRecordParams; response: ExternalAgentConfigImportHistoryRecordResponse };
  'feedback/save': { params: FeedbackSaveParams; response: FeedbackSaveResponse };
  'feedback/upload': { params: FeedbackUploadParams; response: FeedbackUploadResponse };
  'fs/copy': { params: FsCopyParams; response: FsCopyResponse };
  'fs/createDirectory': { params: FsCreateDirectoryParams; response: FsCreateDirectoryResponse };
  'fs/getMetadata': { params: FsGetMetadataParams; response: FsGetMetadataResponse };
  'fs/readDirectory': { params: FsReadDirectoryParams; response: FsReadDirectoryResponse };
  'fs/readFile': { params: FsReadFileParams; response: FsReadFileResponse };
  'fs/remove': { params: FsRemoveParams; response: FsRemoveResponse };
  'fs/unwatch': { params: FsUnwatchParams; response: FsUnwatchResponse };
  'fs/watch': { params: FsWatchParams; response: FsWatchResponse };
  'fs/writeFile': { params: FsWriteFileParams; response: FsWriteFileResponse };
  'fuzzyFileSearch': { params: FuzzyFileSearchParams; response: FuzzyFileSearchResponse };
  'hooks/list': { params: HooksListParams; response: HooksListResponse };
  'initialize': { params: InitializeParams; response: InitializeResponse };
  'marketplace/add': { params: MarketplaceAddParams; response: MarketplaceAddResponse };
  'marketplace/remove': { params: MarketplaceRemoveParams; response: MarketplaceRemoveResponse };
  'marketplace/upgrade': { params: MarketplaceUpgradeParams; response: MarketplaceUpgradeResponse };
  'mcpServer/oauth/login': { params: McpServerOauthLoginParams; response: McpServerOauthLoginResponse };
  'mcpServer/resource/read': { params: McpResourceReadParams; response: McpResourceReadResponse };
  'mcpServer/tool/call': { params: McpServerToolCallParams; response: McpServerToolCallResponse };
  'mcpServerStatus/list': { params: ListMcpServerStatusParams; response: ListMcpServerStatusResponse };
  'model/list': { params: ModelListParams; response: ModelListResponse };
  'modelProvider/capabilities/read': { params: ModelProviderCapabilitiesReadParams; response: ModelProviderCapabilitiesReadResponse };
  'modelProvider/config/write': { params: ModelProviderConfigWriteParams; response: ModelProviderConfigWriteResponse };
  'modelProvider/list': { params: ModelProviderListParams; response: ModelProviderListResponse };
  'permissionProfile/list': { params: PermissionProfileListParams; response: PermissionProfileListResponse };
  'plugin/install': { params: PluginInstallParams; response: PluginInstallResponse };
  'plugin/installed': { params: PluginInstalledParams; response: PluginInstalledResponse };
  'plugin/list': { params: PluginListParams; response: PluginListResponse };
  'plugin/read': { params: PluginReadParams; response: PluginReadResponse };
  'plugin/reconcile': { params: PluginReconcileParams; response: PluginReconcileResponse };
  'plugin/share/checkout': { params: PluginShareCheckoutParams; response: PluginShareCheckoutResponse };
  'plugin/share/delete': { params: PluginShareDeleteParams; response: PluginShareDeleteResponse };
  'plugin/share/list': { params: PluginShareListParams; response: PluginShareListResponse };
  'plugin/share/save': { params: PluginShareSaveParams; response: PluginShareSaveResponse };
  'plugin/share/updateTargets': { params: PluginShareUpdateTargetsParams; response: PluginShareUpdateTargetsResponse };
  'plugin/skill/read': { params: PluginSkillReadParams; response: PluginSkillReadResponse };
  'plugin/uninstall': { params: PluginUninstallParams; response: PluginUninstallResponse };
  'review/start': { params: ReviewStartParams; response: ReviewStartResponse };
  'skills/config/write': { params: SkillsConfigWriteParams; response: SkillsConfigWriteResponse };
  'skills/extraRoots/set': { params: SkillsExtraRootsSetParams; response: SkillsExtraRootsSetResponse };
  'skills/list': { params: SkillsListParams; response: SkillsListResponse };
  'thread/approveGuardianDeniedAction': { params: ThreadApproveGuardianDeniedActionParams; response: ThreadApproveGuardianDeniedActionResponse };
  'thread/archive': { params: ThreadArchiveParams; response: ThreadArchiveResponse };
  'thread/attachment/add': { params: ThreadAttachmentAddParams; response: ThreadAttachmentAddResponse };
  'thread/attachment/list': { params: ThreadAttachmentListParams; response: ThreadAttachmentListResponse };
  'thread/attachment/remove': { params: ThreadAttachmentRemoveParams; response: ThreadAttachmentRemoveResponse };
  'thread/attachmentOwner/list': { params: ThreadAttachmentOwnerListParams; response: ThreadAttachmentOwnerListResponse };
  'thread/compact/start': { params: ThreadCompactStartParams; response: ThreadCompactStartResponse };
  'thread/delete': { params: ThreadDeleteParams; response: ThreadDeleteResponse };
  'thread/fork': { params: ThreadForkParams; response: ThreadForkResponse };
  'thread/goal/clear': { params: ThreadGoalClearParams; response: ThreadGoalClearResponse };
  'thread/goal/get': { params: ThreadGoalGetParams; response: ThreadGoalGetResponse };
  'thread/goal/set': { params: ThreadGoalSetParams; response: ThreadGoalSetResponse };
  'thread/inject_items': { params: ThreadInjectItemsParams; response: ThreadInjectItemsResponse };
  'thread/items/list': { params: ThreadItemsListParams; response: ThreadItemsListResponse };
  'thread/list': { params: ThreadListParams; response: ThreadListResponse };
  'thread/loaded/list': { params: ThreadLoadedListParams; response: ThreadLoadedListResponse };
  'thread/metadata/update': { params: ThreadMetadataUpdateParams; response: ThreadMetadataUpdateResponse };
  'thread/name/set': { params: ThreadSetNameParams; response: ThreadSetNameResponse };
  'thread/read': { params: ThreadReadParams; response: ThreadReadResponse };
  'thread/resume': { params: ThreadResumeParams; response: ThreadResumeResponse };
  'thread/revert': { params: ThreadRevertParams; response: ThreadRevertResponse };
  'thread/section/move': { params: ThreadSectionMoveParams; response: ThreadSectionMoveResponse };
  'thread/shellCommand': { params: ThreadShellCommandParams; response: ThreadShellCommandResponse };
  'thread/start': { params: ThreadStartParams; response: ThreadStartResponse };
  'thread/turns/list': { params: ThreadTurnsListParams; response: ThreadTurnsListResponse };
  'thread/unarchive': { params: ThreadUnarchiveParams; response: ThreadUnarchiveResponse };
  'thread/unsubscribe': { params: ThreadUnsubscribeParams; response: ThreadUnsubscribeResponse };
  'threadSection/create': { params: ThreadSectionCreateParams; response: ThreadSectionCreateResponse };
  'threadSection/delete': { params: ThreadSectionDeleteParams; response: ThreadSectionDeleteResponse };
  'threadSection/list': { params: ThreadSectionListParams; response: ThreadSectionListResponse };
  'threadSection/update': { params: ThreadSectionUpdateParams; response: ThreadSectionUpdateResponse };
  'turn/interrupt': { params: TurnInterruptParams; response: TurnInterruptResponse };
  'turn/start': { params: TurnStartParams; response: TurnStartResponse };
  'turn/steer': { params: TurnSteerParams; response: TurnSteerResponse };
  'windowsSandbox/readiness': { params: null | undefined; response: WindowsSandboxReadinessResponse };
  'windowsSandbox/setupStart': { params: WindowsSandboxSetupStartParams; response: WindowsSandboxSetupStartResponse };
}

/** @experimental */
export interface ExperimentalClientRequests {
  'account/bedrock/checkGovCloudRequirements': { params: BedrockCheckGovCloudRequirementsParams; response: BedrockCheckGovCloudRequirementsResponse };
  'account/bedrock/discover': { params: BedrockDiscoverParams; response: BedrockDiscoverResponse };
  'account/bedrock/setup': { params: BedrockSetupParams; response: BedrockSetupResponse };
  'account/gcp/setup': { params: GcpSetupParams; response: GcpSetupResponse };
  'accountSession/list': { params: AccountSessionsListParams; response: AccountSessionsResponse };
  'accountSession/switch': { params: AccountSessionsSwitchParams; response: AccountSessionsSwitchResponse };
  'collaborationMode/list': { params: CollaborationModeListParams; response: CollaborationModeListResponse };
  'environment/add': { params: EnvironmentAddParams; response: EnvironmentAddResponse };
  'environment/info': { params: EnvironmentInfoParams; response: EnvironmentInfoResponse };
  'environment/status': { params: EnvironmentStatusParams; response: EnvironmentStatusResponse };
  'fuzzyFileSearch/sessionStart': { params: FuzzyFileSearchSessionStartParams; response: FuzzyFileSearchSessionStartResponse };
  'fuzzyFileSearch/sessionStop': { params: FuzzyFileSearchSessionStopParams; response: FuzzyFileSearchSessionStopResponse };
  'fuzzyFileSearch/sessionUpdate': { params: FuzzyFileSearchSessionUpdateParams; response: FuzzyFileSearchSessionUpdateResponse };
  'mcpServer/event/stream/start': { params: McpServerEventStreamStartParams; response: McpServerEventStreamStartResponse };
  'mcpServer/event/stream/stop': { params: McpServerEventStreamStopParams; response: McpServerEventStreamStopResponse };
  'memory/reset': { params: null | undefined; response: MemoryResetResponse };
  'memory/status': { params: MemoryStatusParams; response: MemoryStatusResponse };
  'mock/experimentalMethod': { params: MockExperimentalMethodParams; response: MockExperimentalMethodResponse };
  'plugin/search': { params: PluginSearchParams; response: PluginSearchResponse };
  'process/kill': { params: ProcessKillParams; response: ProcessKillResponse };
  'process/resizePty': { params: ProcessResizePtyParams; response: ProcessResizePtyResponse };
  'process/spawn': { params: ProcessSpawnParams; response: ProcessSpawnResponse };
  'process/writeStdin': { params: ProcessWriteStdinParams; response: ProcessWriteStdinResponse };
  'project/create': { params: ProjectCreateParams; response: ProjectCreateResponse };
  'project/delete': { params: ProjectDeleteParams; response: ProjectDeleteResponse };
  'project/import': { params: ProjectImportParams; response: ProjectImportResponse };
  'project/list': { params: ProjectListParams; response: ProjectListResponse };
  'project/move': { params: ProjectMoveParams; response: ProjectMoveResponse };
  'project/read': { params: ProjectReadParams; response: ProjectReadResponse };
  'project/update': { params: ProjectUpdateParams; response: ProjectUpdateResponse };
  'remoteControl/client/list': { params: RemoteControlClientsListParams; response: RemoteControlClientsListResponse };
  'remoteControl/client/revoke': { params: RemoteControlClientsRevokeParams; response: RemoteControlClientsRevokeResponse };
  'remoteControl/disable': { params: RemoteControlDisableParams | null | undefined; response: RemoteControlDisableResponse };
  'remoteControl/enable': { params: RemoteControlEnableParams | null | undefined; response: RemoteControlEnableResponse };
  'remoteControl/pairing/start': { params: RemoteControlPairingStartParams; response: RemoteControlPairingStartResponse };
  'remoteControl/pairing/status': { params: RemoteControlPairingStatusParams; response: RemoteControlPairingStatusResponse };
  'remoteControl/status/read': { params: null | undefined; response: RemoteControlStatusReadResponse };
  'rollout/compress': { params: null | undefined; response: RolloutCompressResponse };
  'server/diagnostics': { params: ServerDiagnosticsParams; response: ServerDiagnosticsResponse };
  'thread/backgroundTerminals/clean': { params: ThreadBackgroundTerminalsCleanParams; response: ThreadBackgroundTerminalsCleanResponse };
  'thread/backgroundTerminals/list': { params: ThreadBackgroundTerminalsListParams; response: ThreadBackgroundTerminalsListResponse };
  'thread/backgroundTerminals/terminate': { params: ThreadBackgroundTerminalsTerminateParams; response: ThreadBackgroundTerminalsTerminateResponse };
  'thread/decrement_elicitation': { params: ThreadDecrementElicitationParams; response: ThreadDecrementElicitationResponse };
  'thread/guardianReview': { params: ThreadGuardianReviewParams; response: ThreadGuardianReviewResponse };
  'thread/increment_elicitation': { params: ThreadIncrementElicitationParams; response: ThreadIncrementElicitationResponse };
  'thread/items/read': { params: ThreadItemsReadParams; response: ThreadItemsReadResponse };
  'thread/memory/read': { params: ThreadMemoryReadParams; response: ThreadMemoryReadResponse };
  'thread/memoryMode/set': { params: ThreadMemoryModeSetParams; response: ThreadMemoryModeSetResponse };
  'thread/prediction/request': { params: ThreadPredictionRequestParams; response: ThreadPredictionRequestResponse };
  'thread/prepareApprovedPlan': { params: ThreadPrepareApprovedPlanParams; response: ThreadPrepareApprovedPlanResponse };
  'thread/queue/add': { params: ThreadQueueAddParams; response: ThreadQueueAddResponse };
  'thread/queue/delete': { params: ThreadQueueDeleteParams; response: ThreadQueueDeleteResponse };
  'thread/queue/list': { params: ThreadQueueListParams; response: ThreadQueueListResponse };
  'thread/queue/reorder': { params: ThreadQueueReorderParams; response: ThreadQueueReorderResponse };
  'thread/queue/start': { params: ThreadQueueStartParams; response: ThreadQueueStartResponse };
  'thread/queue/update': { params: ThreadQueueUpdateParams; response: ThreadQueueUpdateResponse };
  'thread/readState/update': { params: ThreadReadStateUpdateParams; response: ThreadReadStateUpdateResponse };
  'thread/realtime/appendAudio': { params: ThreadRealtimeAppendAudioParams; response: ThreadRealtimeAppendAudioResponse };
  'thread/realtime/appendSpeech': { params: ThreadRealtimeAppendSpeechParams; response: ThreadRealtimeAppendSpeechResponse };
  'thread/realtime/appendText': { params: ThreadRealtimeAppendTextParams; response: ThreadRealtimeAppendTextResponse };
  'thread/realtime/listVoices': { params: ThreadRealtimeListVoicesParams; response: ThreadRealtimeListVoicesResponse };
  'thread/realtime/start': { params: ThreadRealtimeStartParams; response: ThreadRealtimeStartResponse };
  'thread/realtime/stop': { params: ThreadRealtimeStopParams; response: ThreadRealtimeStopResponse };
  'thread/sample': { params: ThreadSampleParams; response: ThreadSampleResponse };
  'thread/sample/cancel': { params: ThreadSampleCancelParams; response: ThreadSampleCancelResponse };
  'thread/search': { params: ThreadSearchParams; response: ThreadSearchResponse };
  'thread/searchOccurrences': { params: ThreadSearchOccurrencesParams; response: ThreadSearchOccurrencesResponse };
  'thread/settings/update': { params: ThreadSettingsUpdateParams; response: ThreadSettingsUpdateResponse };
  'thread/timeline/list': { params: ThreadTimelineListParams; response: ThreadTimelineListResponse };
  'turn/settings/update': { params: TurnSettingsUpdateParams; response: TurnSettingsUpdateResponse };
  'userVerification/cancel': { params: UserVerificationCancelParams; response: UserVerificationCancelResponse };
  'userVerification/delete': { params: UserVerificationDeleteParams; response: UserVerificationDeleteResponse };
  'userVerification/enroll': { params: UserVerificationEnrollParams; response: UserVerificationEnrollResponse };
  'userVerification/status': { params: UserVerificationStatusParams; response: UserVerificationStatusResponse };
  'userVerification/verify': { params: UserVerificationVerifyParams; response: UserVerificationVerifyResponse };
}

export interface ClientRequests extends StableClientRequests, ExperimentalClientRequests {}

export interface StableServerRequests {
  'account/chatgptAuthTokens/refresh': { params: ChatgptAuthTokensRefreshParams; response: ChatgptAuthTokensRefreshResponse };
  'applyPatchApproval': { params: ApplyPatchApprovalParams; response: ApplyPatchApprovalResponse };
  'attestation/generate': { params: AttestationGenerateParams; response: AttestationGenerateResponse };
  'execCommandApproval': { params: ExecCommandApprovalParams; response: ExecCommandApprovalResponse };
  'item/commandExecution/requestApproval': { params: CommandExecutionRequestApprovalParams; response: CommandExecutionRequestApprovalResponse };
  'item/fileChange/requestApproval': { params: FileChangeRequestApprovalParams; response: FileChangeRequestApprovalResponse };
  'item/permissions/requestApproval': { params: PermissionsRequestApprovalParams; response: PermissionsRequestApprovalResponse };
  'item/tool/call': { params: DynamicToolCallParams; response: DynamicToolCallResponse };
  'item/tool/requestUserInput': { params: ToolRequestUserInputParams; response: ToolRequestUserInputResponse };
  'mcpServer/elicitation/request': { params: McpServerElicitationRequestParams; response: McpServerElicitationRequestResponse };
}

/** @experimental */
export interface ExperimentalServerRequests {
  'currentTime/read': { params: CurrentTimeReadParams; response: CurrentTimeReadResponse };
}

export interface ServerRequests extends StableServerRequests, ExperimentalServerRequests {}

export interface StableServerNotifications {
  'account/gatewayOAuth/changed': GatewayOAuthChangedNotification;
  'account/login/completed': AccountLoginCompletedNotification;
  'account/rateLimits/updated': AccountRateLimitsUpdatedNotification;
  'account/updated': AccountUpdatedNotification;
  'app/list/updated': AppListUpdatedNotification;
  'autoApprovalReview/strictReviewRequired': StrictReviewRequiredNotification;
  'command/exec/outputDelta': CommandExecOutputDeltaNotification;
  'configWarning': ConfigWarningNotification;
  'deprecationNotice': DeprecationNoticeNotification;
  'error': ErrorNotification;
  'externalAgentConfig/import/completed': ExternalAgentConfigImportCompletedNotification;
  'externalAgentConfig/import/progress': ExternalAgentConfigImportProgressNotification;
  'fs/changed': FsChangedNotification;
  'fuzzyFileSearch/sessionCompleted': FuzzyFileSearchSessionCompletedNotification;
  'fuzzyFileSearch/sessionUpdated': FuzzyFileSearchSessionUpdatedNotification;
  'guardianWarning': GuardianWarningNotification;
  'hook/completed': HookCompletedNotification;
  'hook/started': HookStartedNotification;
  'item/agentMessage/delta': AgentMessageDeltaNotification;
  'item/autoApprovalReview/completed': ItemGuardianApprovalReviewCompletedNotification;
  'item/autoApprovalReview/started': ItemGuardianApprovalReviewStartedNotification;
  'item/commandExecution/outputDelta': CommandExecutionOutputDeltaNotification;
  'item/commandExecution/terminalInteraction': TerminalInteractionNotification;
  'item/completed': ItemCompletedNotification;
  'item/fileChange/outputDelta': FileChangeOutputDeltaNotification;
  'item/fileChange/patchUpdated': FileChangePatchUpdatedNotification;
  'item/mcpToolCall/progress': McpToolCallProgressNotification;
  'item/plan/delta': PlanDeltaNotification;
  'item/reasoning/summaryPartAdded': ReasoningSummaryPartAddedNotification;
  'item/reasoning/summaryTextDelta': ReasoningSummaryTextDeltaNotification;
  'item/reasoning/textDelta': ReasoningTextDeltaNotification;
  'item/started': ItemStartedNotification;
  'mcpServer/event/stream/notification': McpServerEventStreamNotification;
  'mcpServer/oauthLogin/completed': McpServerOauthLoginCompletedNotification;
  'mcpServer/startupStatus/updated': McpServerStatusUpdatedNotification;
  'model/rerouted': ModelReroutedNotification;
  'model/safetyBuffering/updated': ModelSafetyBufferingUpdatedNotification;
  'model/verification': ModelVerificationNotification;
  'modelProvider/authRecoveryCompleted': AuthRecoveryNotification;
  'modelProvider/authRecoveryStarted': AuthRecoveryNotification;
  'process/exited': ProcessExitedNotification;
  'process/outputDelta': ProcessOutputDeltaNotification;
  'project/changed': ProjectChangedNotification;
  'remoteControl/status/changed': RemoteControlStatusChangedNotification;
  'serverRequest/resolved': ServerRequestResolvedNotification;
  'skills/changed': SkillsChangedNotification;
  'thread/archived': ThreadArchivedNotification;
  'thread/attachment/updated': ThreadAttachmentUpdatedNotification;
  'thread/closed': ThreadClosedNotification;
  'thread/compacted': ContextCompactedNotification;
  'thread/deleted': ThreadDeletedNotification;
  'thread/environment/connected': EnvironmentConnectionNotification;
  'thread/environment/disconnected': EnvironmentConnectionNotification;
  'thread/goal/cleared': ThreadGoalClearedNotification;
  'thread/goal/updated': ThreadGoalUpdatedNotification;
  'thread/name/updated': ThreadNameUpdatedNotification;
  'thread/prediction/updated': ThreadPredictionUpdatedNotification;
  'thread/project/updated': ThreadProjectUpdatedNotification;
  'thread/queue/changed': ThreadQueueChangedNotification;
  'thread/readState/changed': ThreadReadStateChangedNotification;
  'thread/realtime/closed': ThreadRealtimeClosedNotification;
  'thread/realtime/error': ThreadRealtimeErrorNotification;
  'thread/realtime/item/completed': ThreadRealtimeItemCompletedNotification;
  'thread/realtime/item/started': ThreadRealtimeItemStartedNotification;
  'thread/realtime/item/transcript/delta': ThreadRealtimeItemTranscriptDeltaNotification;
  'thread/realtime/itemAdded': ThreadRealtimeItemAddedNotification;
  'thread/realtime/outputAudio/delta': ThreadRealtimeOutputAudioDeltaNotification;
  'thread/realtime/sdp': ThreadRealtimeSdpNotification;
  'thread/realtime/started': ThreadRealtimeStartedNotification;
  'thread/realtime/transcript/delta': ThreadRealtimeTranscriptDeltaNotification;
  'thread/realtime/transcript/done': ThreadRealtimeTranscriptDoneNotification;
  'thread/reverted': ThreadRevertedNotification;
  'thread/section/changed': ThreadSectionChangedNotification;
  'thread/settings/updated': ThreadSettingsUpdatedNotification;
  'thread/started': ThreadStartedNotification;
  'thread/status/changed': ThreadStatusChangedNotification;
  'thread/tokenUsage/updated': ThreadTokenUsageUpdatedNotification;
  'thread/unarchived': ThreadUnarchivedNotification;
  'turn/completed': TurnCompletedNotification;
  'turn/diff/updated': TurnDiffUpdatedNotification;
  'turn/moderationMetadata': TurnModerationMetadataNotification;
  'turn/plan/updated': TurnPlanUpdatedNotification;
  'turn/started': TurnStartedNotification;
  'warning': WarningNotification;
  'windows/worldWritableWarning': WindowsWorldWritableWarningNotification;
  'windowsSandbox/setupCompleted': WindowsSandboxSetupCompletedNotification;
}

/** @experimental */
export interface ExperimentalServerNotifications {
}

export interface ServerNotifications extends StableServerNotifications, ExperimentalServerNotifications {}


import type { MessageKey } from '../../adapters/i18n';

/** What the privacy page says, in its order. PRIVACY.md says the same, which a test holds. */
export const PROMISES = [
  'privacy_noServer',
  'privacy_posting',
  'privacy_reddit',
  'privacy_names',
  'privacy_own',
  'privacy_model',
  'privacy_delete',
] as const satisfies readonly MessageKey[];

/** Each has a name `privacy_permission_…` and a reason `privacy_why_…`. */
export const PERMISSIONS = ['activeTab', 'storage', 'contextMenus', 'alarms', 'reddit', 'endpoint'] as const;

/** Every field of a new customer and its first user, in the places where the form shows them. */
export const customerPaths = {
  top: ['name', 'firstName', 'lastName', 'email', 'telephone', 'country', 'group', 'timezone', 'language'],
  login: ['login.username', 'login.password', 'login.passwordConfirm'],
  underPassword: ['login.sendWelcomeEmail', 'login.mustChangePassword'],
  address: ['address', 'postalCode', 'city'],
  app: [
    'login.channelStreamSource',
    'login.vodStreamSource',
    'login.pin',
    'login.activityTimeout',
    'login.timezone',
  ],
  appSwitches: [
    'login.autoTimezone',
    'login.getMessages',
    'login.receiveAds',
    'login.showAdultContent',
    'login.isTester',
    'login.locked',
  ],
  belongs: ['parent'],
  notes: ['notes'],
  more: ['kind', 'status', 'externalId', 'agencyId', 'statusReason', 'disabledUntil', 'metadata'],
  moreLogin: ['login.role', 'login.email', 'login.firstName', 'login.lastName', 'login.language'],
  moreSwitches: ['login.accessibilityFeatures', 'login.apiAccess'],
} as const

export const allCustomerPaths: readonly string[] = Object.values(customerPaths).flat()

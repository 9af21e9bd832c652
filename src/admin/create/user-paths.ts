/** Every field of a new user, in the places where the form shows them. */
export const userPaths = {
  top: ['firstName', 'lastName', 'email', 'language'],
  signIn: ['username', 'password', 'passwordConfirm', 'mustChangePassword', 'sendWelcomeEmail'],
  belongs: ['customer', 'role'],
  app: ['channelStreamSource', 'vodStreamSource', 'pin', 'activityTimeout', 'timezone'],
  appSwitches: ['autoTimezone', 'getMessages', 'receiveAds', 'showAdultContent', 'isTester'],
  more: ['accessibilityFeatures', 'apiAccess', 'locked', 'lockedReason'],
} as const

export const allUserPaths: readonly string[] = Object.values(userPaths).flat()

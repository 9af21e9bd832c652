/** Where a process says that it has delivered something; what it says there is empty. */
export const deliveryChannel = 'message_deliveries'

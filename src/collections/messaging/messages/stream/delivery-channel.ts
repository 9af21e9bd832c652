/** The channel on which processes notify each other of deliveries, with an empty payload. */
export const deliveryChannel = 'message_deliveries'

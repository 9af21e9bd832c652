/** The header in which the server passes on the client's address; one sent by the client is removed. */
export const clientAddressHeader = 'x-client-address'

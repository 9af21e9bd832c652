/** The header in which the server hands on the address of the caller; one sent by the caller never arrives. */
export const clientAddressHeader = 'x-client-address'

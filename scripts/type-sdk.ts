/**
 * What `@payloadcms/sdk` cannot know, as overloads of its methods: users sign in by user name too, and creating takes
 * less than a document holds.
 */
export const sdkTypes = `
export type {} from '@payloadcms/sdk'

declare module '@payloadcms/sdk' {
  export interface PayloadSDK<T extends import('payload').PayloadTypesShape> {
    login(
      options: { collection: 'users'; data: { username: string; password: string } },
      init?: RequestInit,
    ): Promise<{ exp?: number; message: string; token?: string; user: User }>;
    create<TSlug extends keyof Config['collectionsCreate'] & import('payload').CollectionSlug<T>>(
      options: {
        collection: TSlug;
        data: Config['collectionsCreate'][TSlug];
        depth?: number;
        populate?: Partial<T['collectionsSelect']>;
      },
      init?: RequestInit,
    ): Promise<T['collections'][TSlug]>;
  }
}
`

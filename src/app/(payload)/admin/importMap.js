import { TelephoneCell as TelephoneCell_3ca7cbe41b0037419077e2571e4ee23c } from '../../../admin/cells/telephone-cell.tsx'
import { TelephoneField as TelephoneField_e4cd584972bc0d70cd9344d98eccbcd6 } from '../../../admin/fields/telephone-field.tsx'
import { ChoiceField as ChoiceField_d920ec84a8babd3558eb9b669932444c } from '../../../admin/fields/choice-field.tsx'
import { UsernameField as UsernameField_39f56962f1af57a7afdf37e981f33032 } from '../../../admin/fields/username-field.tsx'
import { ActivationMethodField as ActivationMethodField_def8d4f05cb6f94ac16bd67265554535 } from '../../../admin/fields/activation-method-field.tsx'
import { ChosenPasswordField as ChosenPasswordField_d95e719ad75c39fe5db530b5d8dbaf38 } from '../../../admin/fields/chosen-password-field.tsx'
import { PasswordField as PasswordField_f9c6d62cc46571f58e73b172932b2601 } from '../../../admin/fields/password-field.tsx'
import { JsonField as JsonField_1085ab1be95af8d0cdb1a9cccde34dd3 } from '../../../admin/fields/json-field.tsx'
import { StateCell as StateCell_3d7aee71803567e9e4519877aa875975 } from '../../../admin/cells/state-cell.tsx'
import { AccountState as AccountState_ea32472c63b2b52da1adf09a508f3bc0 } from '../../../admin/dialogs/account-state.tsx'
import { EffectiveStatusCell as EffectiveStatusCell_cf85b6fb103fd372e83450236949885b } from '../../../admin/cells/effective-status-cell.tsx'
import { AccountTypeField as AccountTypeField_c0d0694759282c7f6879487c88b4016c } from '../../../admin/fields/account-type-field.tsx'
import { TitleNewDocument as TitleNewDocument_54bbd5e3d77e733b375bef0e8b486e09 } from '../../../payload/panel/title-new-document.tsx'
import { KeepErrors as KeepErrors_a310db3d6e83369e0044de3d4e66497b } from '../../../payload/panel/keep-errors.tsx'
import { SendChanges as SendChanges_874a4ac8072d4bccbc32081f31a1f84d } from '../../../payload/panel/send-changes.tsx'
import { GuardBack as GuardBack_60d90d896b2765f03bd172ee94fb1422 } from '../../../payload/panel/guard-back.tsx'
import { RefetchFormState as RefetchFormState_2e65271fe0174a4a70fa9a95c0605065 } from '../../../payload/panel/refetch-form-state.tsx'
import { FocusFirstError as FocusFirstError_f43ee28c0e6712b5b78b484cc7060931 } from '../../../payload/panel/focus-first-error.tsx'
import { BackToRecord as BackToRecord_d94486ce97ead8bdc07514c116cf3c61 } from '../../../admin/records/back-to-record.tsx'
import { OwnAccount as OwnAccount_cdcc9e0f9e882049246acd566ea9ee79 } from '../../../payload/panel/own-account.tsx'
import { LockedCell as LockedCell_521080128dde240dff6269a7090f9296 } from '../../../admin/cells/locked-cell.tsx'
import { MailGroup as MailGroup_246af043334dd42815f087d24a718c61 } from '../../../admin/mailings/mail-group.tsx'
import { EffectiveStatusField as EffectiveStatusField_0493513cf88f70a8a1470aee942ba212 } from '../../../admin/fields/effective-status-field.tsx'
import { YesNoCell as YesNoCell_4b037aed30450ceace671d4bdecfbcfb } from '../../../admin/cells/yes-no-cell.tsx'
import { ResendButton as ResendButton_2f16f97d435561c37e0e6dc029ab40b7 } from '../../../admin/edit/resend-button.tsx'
import { MailingProgress as MailingProgress_d78c876e30b99dc41496e8c7c3dd1771 } from '../../../admin/mailings/mailing-progress.tsx'
import { LanguagesCell as LanguagesCell_4e6884f845124d3f02778ca0af18e662 } from '../../../admin/cells/languages-cell.tsx'
import { NoField as NoField_76686bfb3890b5190c2005d7f97c5270 } from '../../../admin/mailings/no-field.tsx'
import { TemplateState as TemplateState_6a656cf9d2121abdcdb3962c61712ff2 } from '../../../admin/templates/template-state.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InsertVariable as InsertVariable_3844ec059073605ab46735e70f5946e7 } from '../../../admin/templates/insert-variable.ts'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TryOut as TryOut_a1babf56898823532f29888a99119a9c } from '../../../admin/templates/try-out.tsx'
import { TranslationState as TranslationState_1cbe5f7ed02a5bc48592c1b25a1e06ac } from '../../../admin/translations/translation-state.tsx'
import { RecipientPreview as RecipientPreview_768e2c413d701250b2c728d2111c8431 } from '../../../admin/messages/recipient-preview.tsx'
import { SentMessage as SentMessage_ac8332219549e5807909bdefafb01f67 } from '../../../admin/messages/sent-message.tsx'
import { SendButton as SendButton_99a535708b891acf6b1a39651754fb87 } from '../../../admin/messages/send-button.tsx'
import { AudienceField as AudienceField_3ed2041e79b78bafc19ff6a0eeb53543 } from '../../../admin/announcements/audience-field.tsx'
import { AnnouncementPreview as AnnouncementPreview_adc58f5b781a4aad0fd7c7f8a8f328d0 } from '../../../admin/announcements/announcement-preview.tsx'
import { AnnouncementTimes as AnnouncementTimes_e4dad6314c57b564ae4de9d70eb0ba1b } from '../../../admin/announcements/announcement-times.tsx'
import { EventNamesCell as EventNamesCell_a3f1c1e175126754704ae7c26993a0b1 } from '../../../admin/alerts/event-names-cell.tsx'
import { EventChoiceField as EventChoiceField_0280a2999c8286884d309ad80f92acaf } from '../../../admin/alerts/event-choice-field.tsx'
import { ResourceChoiceField as ResourceChoiceField_1968687bfeaec412e7007888c852aedf } from '../../../admin/alerts/resource-choice-field.tsx'
import { TimeOfDayField as TimeOfDayField_1f2dd2deae2eaeac928299f8560ec78c } from '../../../admin/alerts/time-of-day-field.tsx'
import { DocumentActions as DocumentActions_ec793fd747d66a69a654a285823b87d4 } from '../../../admin/dialogs/document-actions.tsx'
import { ColourField as ColourField_ad2896f36c79765523f686fdb8b2041a } from '../../../admin/fields/colour-field.tsx'
import { LogoField as LogoField_879d619fad9af21952f92a04a6d3f426 } from '../../../admin/fields/logo-field.tsx'
import { StockNavigation as StockNavigation_5ccffea07edb5d790ecebfaaf7e31022 } from '../../../admin/shell/stock-navigation.tsx'
import { StockHeader as StockHeader_93020b510c687fea0a5ebc655d83f4d0 } from '../../../admin/shell/stock-header.tsx'
import { BrandMark as BrandMark_5569d716822f12b9f7d7f0dae4ea70eb } from '../../../ui/brand/brand-mark.tsx'
import { BrandLogo as BrandLogo_753e44ad9dfd76bd0b2a60f50c3f1bb0 } from '../../../admin/brand/brand-logo.tsx'
import { PanelShell as PanelShell_c585b9aff88fec5ae25179de6e720a4c } from '../../../admin/shell/panel-shell.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/cells/telephone-cell.tsx#TelephoneCell": TelephoneCell_3ca7cbe41b0037419077e2571e4ee23c,
  "/admin/fields/telephone-field.tsx#TelephoneField": TelephoneField_e4cd584972bc0d70cd9344d98eccbcd6,
  "/admin/fields/choice-field.tsx#ChoiceField": ChoiceField_d920ec84a8babd3558eb9b669932444c,
  "/admin/fields/username-field.tsx#UsernameField": UsernameField_39f56962f1af57a7afdf37e981f33032,
  "/admin/fields/activation-method-field.tsx#ActivationMethodField": ActivationMethodField_def8d4f05cb6f94ac16bd67265554535,
  "/admin/fields/chosen-password-field.tsx#ChosenPasswordField": ChosenPasswordField_d95e719ad75c39fe5db530b5d8dbaf38,
  "/admin/fields/password-field.tsx#PasswordField": PasswordField_f9c6d62cc46571f58e73b172932b2601,
  "/admin/fields/json-field.tsx#JsonField": JsonField_1085ab1be95af8d0cdb1a9cccde34dd3,
  "/admin/cells/state-cell.tsx#StateCell": StateCell_3d7aee71803567e9e4519877aa875975,
  "/admin/dialogs/account-state.tsx#AccountState": AccountState_ea32472c63b2b52da1adf09a508f3bc0,
  "/admin/cells/effective-status-cell.tsx#EffectiveStatusCell": EffectiveStatusCell_cf85b6fb103fd372e83450236949885b,
  "/admin/fields/account-type-field.tsx#AccountTypeField": AccountTypeField_c0d0694759282c7f6879487c88b4016c,
  "/payload/panel/title-new-document.tsx#TitleNewDocument": TitleNewDocument_54bbd5e3d77e733b375bef0e8b486e09,
  "/payload/panel/keep-errors.tsx#KeepErrors": KeepErrors_a310db3d6e83369e0044de3d4e66497b,
  "/payload/panel/send-changes.tsx#SendChanges": SendChanges_874a4ac8072d4bccbc32081f31a1f84d,
  "/payload/panel/guard-back.tsx#GuardBack": GuardBack_60d90d896b2765f03bd172ee94fb1422,
  "/payload/panel/refetch-form-state.tsx#RefetchFormState": RefetchFormState_2e65271fe0174a4a70fa9a95c0605065,
  "/payload/panel/focus-first-error.tsx#FocusFirstError": FocusFirstError_f43ee28c0e6712b5b78b484cc7060931,
  "/admin/records/back-to-record.tsx#BackToRecord": BackToRecord_d94486ce97ead8bdc07514c116cf3c61,
  "/payload/panel/own-account.tsx#OwnAccount": OwnAccount_cdcc9e0f9e882049246acd566ea9ee79,
  "/admin/cells/locked-cell.tsx#LockedCell": LockedCell_521080128dde240dff6269a7090f9296,
  "/admin/mailings/mail-group.tsx#MailGroup": MailGroup_246af043334dd42815f087d24a718c61,
  "/admin/fields/effective-status-field.tsx#EffectiveStatusField": EffectiveStatusField_0493513cf88f70a8a1470aee942ba212,
  "/admin/cells/yes-no-cell.tsx#YesNoCell": YesNoCell_4b037aed30450ceace671d4bdecfbcfb,
  "/admin/edit/resend-button.tsx#ResendButton": ResendButton_2f16f97d435561c37e0e6dc029ab40b7,
  "/admin/mailings/mailing-progress.tsx#MailingProgress": MailingProgress_d78c876e30b99dc41496e8c7c3dd1771,
  "/admin/cells/languages-cell.tsx#LanguagesCell": LanguagesCell_4e6884f845124d3f02778ca0af18e662,
  "/admin/mailings/no-field.tsx#NoField": NoField_76686bfb3890b5190c2005d7f97c5270,
  "/admin/templates/template-state.tsx#TemplateState": TemplateState_6a656cf9d2121abdcdb3962c61712ff2,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/admin/templates/insert-variable.ts#InsertVariable": InsertVariable_3844ec059073605ab46735e70f5946e7,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/templates/try-out.tsx#TryOut": TryOut_a1babf56898823532f29888a99119a9c,
  "/admin/translations/translation-state.tsx#TranslationState": TranslationState_1cbe5f7ed02a5bc48592c1b25a1e06ac,
  "/admin/messages/recipient-preview.tsx#RecipientPreview": RecipientPreview_768e2c413d701250b2c728d2111c8431,
  "/admin/messages/sent-message.tsx#SentMessage": SentMessage_ac8332219549e5807909bdefafb01f67,
  "/admin/messages/send-button.tsx#SendButton": SendButton_99a535708b891acf6b1a39651754fb87,
  "/admin/announcements/audience-field.tsx#AudienceField": AudienceField_3ed2041e79b78bafc19ff6a0eeb53543,
  "/admin/announcements/announcement-preview.tsx#AnnouncementPreview": AnnouncementPreview_adc58f5b781a4aad0fd7c7f8a8f328d0,
  "/admin/announcements/announcement-times.tsx#AnnouncementTimes": AnnouncementTimes_e4dad6314c57b564ae4de9d70eb0ba1b,
  "/admin/alerts/event-names-cell.tsx#EventNamesCell": EventNamesCell_a3f1c1e175126754704ae7c26993a0b1,
  "/admin/alerts/event-choice-field.tsx#EventChoiceField": EventChoiceField_0280a2999c8286884d309ad80f92acaf,
  "/admin/alerts/resource-choice-field.tsx#ResourceChoiceField": ResourceChoiceField_1968687bfeaec412e7007888c852aedf,
  "/admin/alerts/time-of-day-field.tsx#TimeOfDayField": TimeOfDayField_1f2dd2deae2eaeac928299f8560ec78c,
  "/admin/dialogs/document-actions.tsx#DocumentActions": DocumentActions_ec793fd747d66a69a654a285823b87d4,
  "/admin/fields/colour-field.tsx#ColourField": ColourField_ad2896f36c79765523f686fdb8b2041a,
  "/admin/fields/logo-field.tsx#LogoField": LogoField_879d619fad9af21952f92a04a6d3f426,
  "/admin/shell/stock-navigation.tsx#StockNavigation": StockNavigation_5ccffea07edb5d790ecebfaaf7e31022,
  "/admin/shell/stock-header.tsx#StockHeader": StockHeader_93020b510c687fea0a5ebc655d83f4d0,
  "/ui/brand/brand-mark.tsx#BrandMark": BrandMark_5569d716822f12b9f7d7f0dae4ea70eb,
  "/admin/brand/brand-logo.tsx#BrandLogo": BrandLogo_753e44ad9dfd76bd0b2a60f50c3f1bb0,
  "/admin/shell/panel-shell.tsx#PanelShell": PanelShell_c585b9aff88fec5ae25179de6e720a4c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

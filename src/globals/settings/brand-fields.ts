import type { Field } from 'payload'
import { maxLogoBytes, parseBrandImage } from '../../domain/brand/brand-image.ts'
import { parseColour } from '../../domain/brand/contrast.ts'
import { whenChanged } from '../../fields/when-changed.ts'
import { unlessUnchanged } from '../../fields/unless-unchanged.ts'
import { brandTexts as texts } from '../../i18n/texts/brand.ts'
import { translate } from '../../i18n/translate.ts'

/** What makes the panel, the portal and the mails those of the operator, beside the name. */
export const brandFields = (): Field[] => [
  {
    name: 'brandColour',
    type: 'text',
    label: texts.colour,
    maxLength: 7,
    admin: {
      description: texts.colourHelp,
      components: { Field: '/admin/fields/colour-field.tsx#ColourField' },
    },
    hooks: {
      beforeValidate: [
        whenChanged('lowerColour', (value) =>
          typeof value === 'string' ? value.trim().toLowerCase() : value,
        ),
      ],
    },
    validate: unlessUnchanged((value: unknown, { req }) =>
      typeof value === 'string' && value !== '' && !parseColour(value)
        ? translate(req, texts.colourWrong)
        : true,
    ),
  },
  {
    name: 'brandLogo',
    type: 'text',
    label: texts.logo,
    maxLength: Math.ceil(maxLogoBytes / 3) * 4 + 100,
    admin: {
      description: texts.logoHelp,
      components: { Field: '/admin/fields/logo-field.tsx#LogoField' },
    },
    validate: unlessUnchanged((value: unknown, { req }) => {
      if (typeof value !== 'string' || value === '') return true
      const image = parseBrandImage(value)
      if (image === 'no-image') return translate(req, texts.logoWrong)
      return image === 'too-large' ? translate(req, texts.logoTooLarge) : true
    }),
  },
]

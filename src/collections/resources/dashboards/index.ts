import { ownedResource } from '../owned-resource/index.ts'
import { dashboardTexts } from './texts.ts'

export const dashboards = ownedResource({ slug: 'dashboards', labels: dashboardTexts })

'use client'

import { Menu } from '../../ui/menu/menu.tsx'

type Props = { label: string; groups: { label: string; href: string }[][] }

export const AddMenu = (props: Props) => <Menu className="record-tabs__add" {...props} />

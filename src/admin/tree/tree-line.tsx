'use client'

import Link from 'next/link.js'
import type { CSSProperties, MouseEvent } from 'react'
import { fillText } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { stateTexts } from '../../i18n/texts/dialogs.ts'
import { treeTexts as texts } from '../../i18n/texts/tree.ts'
import { Pill } from '../cells/pill.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { TreeNode } from './tree-node.ts'
import type { TreeRow } from './tree-rows.ts'
import { TypeIcon } from './type-icon.tsx'

type Props = {
  row: TreeRow
  /** Whether it is the tab stop. */
  isCurrent: boolean
  /** Whether it is the requested account. */
  isTarget: boolean
  onAct: () => void
  onFocus: () => void
}

/** One row of the tree. */
export const TreeLine = ({ row, isCurrent, isTarget, onAct, onFocus }: Props) => {
  const language = useLanguage()
  const isNode = row.kind === 'node'
  return (
    <li
      role="treeitem"
      className={`account-tree__line account-tree__line--${row.kind}`}
      data-key={row.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={row.level}
      aria-posinset={isNode ? row.position : undefined}
      aria-setsize={isNode ? row.size : undefined}
      aria-expanded={isNode && row.node.hasChildren ? row.isOpen : undefined}
      aria-current={isTarget ? 'true' : undefined}
      style={{ '--level': row.level - 1 } as CSSProperties}
      onClick={onAct}
      onFocus={onFocus}
    >
      {isNode ? <Account node={row.node} /> : <span>{saysAt(row)}</span>}
    </li>
  )

  function saysAt({ kind, parentName }: Extract<TreeRow, { parentName: string }>): string {
    if (kind === 'loading') return texts.loading[language]
    if (kind === 'failed') return `${texts.failed[language]} ${texts.again[language]}`
    return parentName ? fillText(texts.moreOf, language, { name: parentName }) : texts.more[language]
  }
}

const Account = ({ node: { id, name, type, status, effectiveStatus, hasChildren } }: { node: TreeNode }) => {
  const language = useLanguage()
  return (
    <>
      <span className="account-tree__arrow" aria-hidden="true">
        {hasChildren && (
          <svg viewBox="0 0 16 16" width="16" height="16">
            <path d="M6 3.5 10.5 8 6 12.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        )}
      </span>
      <TypeIcon type={type} label={texts[type][language]} />
      <Link
        href={`/admin/collections/customers/${id}`}
        prefetch={false}
        tabIndex={-1}
        onClick={(event: MouseEvent) => event.stopPropagation()}
      >
        {name}
      </Link>
      {status === 'disabled' ? (
        <Pill tone="bad">{customerTexts.statusDisabled[language]}</Pill>
      ) : effectiveStatus === 'disabled' ? (
        <Pill tone="warn">{stateTexts.disabledAbove[language]}</Pill>
      ) : (
        <Pill tone="good">{customerTexts.statusEnabled[language]}</Pill>
      )}
    </>
  )
}

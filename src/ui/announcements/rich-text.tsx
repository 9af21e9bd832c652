import type { Inline, RichBlock, RichList, Run } from '../../domain/rich-text/rich-text.ts'

/** A rich text as elements. Headings are bold lines: the page has the real headings. */
export const RichText = ({ blocks }: { blocks: readonly RichBlock[] }) =>
  blocks.map((block, at) => {
    if (block.kind === 'list') return <List key={at} {...block} />
    return (
      <p key={at} dir="auto" className={block.kind === 'heading' ? 'announcement__heading' : undefined}>
        <Inlines inlines={block.inlines} />
      </p>
    )
  })

const List = ({ isOrdered, items }: RichList) => {
  const Tag = isOrdered ? 'ol' : 'ul'
  return (
    <Tag>
      {items.map(({ inlines, list }, at) => (
        <li key={at} dir="auto">
          <Inlines inlines={inlines} />
          {list && <List {...list} />}
        </li>
      ))}
    </Tag>
  )
}

const Inlines = ({ inlines }: { inlines: readonly Inline[] }) =>
  inlines.map((inline, at) =>
    inline.kind === 'link' ? (
      <a key={at} href={inline.url} target="_blank" rel="noopener noreferrer">
        <Runs runs={inline.runs} />
      </a>
    ) : (
      <RunText key={at} run={inline} />
    ),
  )

const Runs = ({ runs }: { runs: readonly Run[] }) => runs.map((run, at) => <RunText key={at} run={run} />)

const RunText = ({ run }: { run: Run }) => {
  if (run.kind === 'break') return <br />
  let words = <>{run.text}</>
  if (run.isStruck) words = <s>{words}</s>
  if (run.isUnderlined) words = <u>{words}</u>
  if (run.isItalic) words = <em>{words}</em>
  return run.isBold ? <strong>{words}</strong> : words
}

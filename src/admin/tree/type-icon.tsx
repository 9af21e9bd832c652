import type { TreeNode } from './tree-node.ts'

const drawings = {
  integrator: 'M6 1.8h4v3.6H6zM1.6 10.6h4v3.6h-4zM10.4 10.6h4v3.6h-4zM8 5.4V8M3.6 10.6V8h8.8v2.6',
  customer: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.6 14.2c.5-2.8 2.7-4.2 5.4-4.2s4.9 1.4 5.4 4.2',
}

/** The type of an account as an icon, with a text for screen readers. */
export const TypeIcon = ({ type, label }: { type: TreeNode['type']; label: string }) => (
  <svg
    className="account-tree__type"
    role="img"
    aria-label={label}
    viewBox="0 0 16 16"
    width="18"
    height="18"
  >
    <title>{label}</title>
    <path d={drawings[type]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
  </svg>
)

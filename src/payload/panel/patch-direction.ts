/** A letter that is written from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

const typed =
  'textarea, input:is(:not([type]), [type="text"], [type="search"], [type="email"]), [contenteditable="true"]'

/**
 * Lays out what people wrote in the direction of its own script, which Payload does not: every input, and every element
 * with a text from right to left.
 */
export const patchDirection = (root: ParentNode & Node): void => {
  for (const control of root.querySelectorAll(`:is(${typed}):not([dir])`)) control.setAttribute('dir', 'auto')
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode
    if (nodeValue && parentElement && !parentElement.hasAttribute('dir') && rightToLeft.test(nodeValue))
      parentElement.setAttribute('dir', 'auto')
  }
}

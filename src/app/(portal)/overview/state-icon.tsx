/** A tick, or the sign of a switch that is off: the words beside it say the same. */
export const StateIcon = ({ isOn }: { isOn: boolean }) => (
  <svg
    className={isOn ? 'state-icon state-icon--on' : 'state-icon state-icon--off'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={isOn ? 'M5 12.5l4.5 4.5L19 7.5' : 'M12 3.5v8M7 6.5a8 8 0 1 0 10 0'} />
  </svg>
)

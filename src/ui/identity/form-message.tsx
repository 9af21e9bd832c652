/** The error of the whole form; takes the focus so that it is read aloud and scrolled to. */
export const FormMessage = ({ message }: { message: string | undefined }) =>
  message ? (
    <p className="identity__message" role="alert" tabIndex={-1}>
      {message}
    </p>
  ) : null

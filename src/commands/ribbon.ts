/** What Excel hands to a ribbon function; until `completed` is called the button stays pressed. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** The part of the host that ribbon commands need. */
export interface Ribbon {
  /** Says which function a button runs. */
  readonly associate: (name: string, run: (event: CommandEvent) => void) => void;
  /** Brings the pane to the front. Rejects where the host cannot. */
  readonly showPane: () => Promise<void>;
  /** Shows the guide in the language of the session. */
  readonly showHelp: () => Promise<void>;
}

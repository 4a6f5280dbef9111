import { Component, type ReactNode } from 'react';

interface Props {
  /** What to show in place of a part that broke; `goOn` shows the part again. */
  readonly fallback: (error: Error, goOn: () => void) => ReactNode;
  readonly onGoOn?: () => void;
  readonly children: ReactNode;
}

interface Caught {
  readonly error: Error | null;
}

/** Catches what breaks while its children render. React offers this to classes alone. */
export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  readonly goOn = (): void => {
    this.props.onGoOn?.();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(error, this.goOn);
  }
}

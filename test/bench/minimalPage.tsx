import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a Fluent page can be: what the pane's start is measured beside. */
const element = document.getElementById('pane');
if (element !== null) {
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Leggi</Button>
    </FluentProvider>,
  );
}

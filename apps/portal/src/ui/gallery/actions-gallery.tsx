import { Button } from '../actions/button.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { LinkButton } from '../actions/link-button.tsx';
import { Menu } from '../actions/menu.tsx';
import { Avatar } from '../data/avatar.tsx';
import { useToast } from '../feedback/toast-provider.tsx';
import { IconDots, IconPlus, IconTrash } from '../icons.ts';
import { Row } from '../layout/row.tsx';
import { Stack } from '../layout/stack.tsx';
import { OutsideLink } from '../text/outside-link.tsx';
import { Text } from '../text/text.tsx';
import { TextLink } from '../text/text-link.tsx';

/** Buttons, links, menus. */
export function ActionsGallery() {
  const toast = useToast();
  return (
    <Stack gap={24}>
      <Row>
        <Button variant="primary" icon={<IconPlus size={18} aria-hidden />} onClick={() => toast('Saved')}>
          Create challenge
        </Button>
        <Button>Preview</Button>
        <Button variant="quiet">Not for me</Button>
        <Button variant="danger" icon={<IconTrash size={18} aria-hidden />}>
          Close challenge
        </Button>
        <LinkButton to="/">Open</LinkButton>
        <Button size="small">Small</Button>
        <Button variant="primary" isBusy>
          Sending
        </Button>
        <IconButton label="More" icon={<IconDots size={20} aria-hidden />} />
        <Menu
          label="You: Ana Ruiz"
          header={<Text size={14}>Ana Ruiz</Text>}
          items={[
            { key: 'a', label: 'What I am open to', onSelect: () => undefined },
            { key: 'b', label: 'Sign out', tone: 'danger', onSelect: () => undefined },
          ]}
        >
          <Avatar name="Ana Ruiz" />
        </Menu>
      </Row>
      <Row align="top">
        <Button variant="primary" unavailableBecause="You need 120 more points for this.">
          Redeem
        </Button>
        <Button unavailableBecause="This opens at Silver.">Join the waitlist</Button>
      </Row>
      <Text>
        Words with a <TextLink to="/">link to a screen</TextLink> and one that{' '}
        <OutsideLink href="https://g2.com">leaves to G2</OutsideLink>.
      </Text>
    </Stack>
  );
}

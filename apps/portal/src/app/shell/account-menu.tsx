import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useSurface } from '../../lib/surface.tsx';
import { useTRPC } from '../../lib/trpc.ts';
import { useSession } from '../../lib/use-session.ts';
import { Menu } from '../../ui/actions/menu.tsx';
import { Avatar } from '../../ui/data/avatar.tsx';
import { IconButton } from '../../ui/actions/icon-button.tsx';
import { IconLogout, IconShieldLock, IconUserShield, IconX } from '../../ui/icons.ts';
import { Text } from '../../ui/text/text.tsx';

/** Who is signed in, what is theirs, and the way out. Inside another page the host decides who is signed in, so that there is no way out. */
export function AccountMenu({ hasName }: { readonly hasName?: boolean }) {
  const { t } = useLingui();
  const { member, workspace } = useSession();
  const { kind, close } = useSurface();
  const router = useRouter();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const signOut = useMutation(
    trpc.identity.signOut.mutationOptions({
      onSuccess: async () => {
        queryClient.clear();
        await router.navigate({ to: '/w/$workspace/sign-in', params: { workspace: workspace.slug } });
      },
    }),
  );
  const you = member.role === 'champion' ? '/w/$workspace/you' : '/w/$workspace/staff/you';
  const items = [
    {
      key: 'you',
      label: t`Sign-in and devices`,
      icon: <IconUserShield size={16} aria-hidden />,
      onSelect: () => void router.navigate({ to: you, params: { workspace: workspace.slug } }),
    },
    ...(member.role === 'champion'
      ? [
          {
            key: 'your-data',
            label: t`Your data`,
            icon: <IconShieldLock size={16} aria-hidden />,
            onSelect: () =>
              void router.navigate({ to: '/w/$workspace/your-data', params: { workspace: workspace.slug } }),
          },
        ]
      : []),
    ...(kind === 'embed'
      ? []
      : [
          {
            key: 'sign-out',
            label: t`Sign out`,
            icon: <IconLogout size={16} aria-hidden />,
            onSelect: () => signOut.mutate(),
          },
        ]),
  ];
  const menu = (
    <Menu
      label={t`You: ${member.name}`}
      items={items}
      header={
        <>
          <Text size={14} weight="strong">
            {member.name}
          </Text>
          <Text size={14} tone="soft">
            {member.accountName ?? member.email}
          </Text>
        </>
      }
    >
      <Avatar name={member.name} />
      {hasName ? (
        <Text as="span" size={14} weight="strong">
          {member.name}
        </Text>
      ) : null}
    </Menu>
  );
  if (!close) return menu;
  return (
    <>
      {menu}
      <IconButton label={t`Close`} icon={<IconX size={20} aria-hidden />} onClick={close} />
    </>
  );
}

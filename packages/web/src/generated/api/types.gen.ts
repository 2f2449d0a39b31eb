// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type SetupData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/setup';
};

export type SetupErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SetupError = SetupErrors[keyof SetupErrors];

export type SetupResponses = {
    /**
     * Default Response
     */
    200: {
        empty: boolean;
        demo: boolean;
        provinceName: string;
        demoAccounts: Array<{
            username: string;
            password: string;
            fullName: string;
            position: string;
            orgUnitName: string;
        }>;
    };
};

export type SetupResponse = SetupResponses[keyof SetupResponses];

export type SetUpData = {
    body: {
        provinceName: string;
        orgUnitName: string;
        fullName: string;
        username: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/api/setup';
};

export type SetUpErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SetUpError = SetUpErrors[keyof SetUpErrors];

export type SetUpResponses = {
    /**
     * Default Response
     */
    201: unknown;
};

export type SignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SignOutErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SignOutError = SignOutErrors[keyof SignOutErrors];

export type SignOutResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type SignOutResponse = SignOutResponses[keyof SignOutResponses];

export type SignInData = {
    body: {
        username: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SignInErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SignInError = SignInErrors[keyof SignInErrors];

export type SignInResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type MeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/me';
};

export type MeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MeError = MeErrors[keyof MeErrors];

export type MeResponses = {
    /**
     * Default Response
     */
    200: {
        person: {
            id: string;
            fullName: string;
        };
        memberships: Array<{
            orgUnitId: string;
            orgUnitName: string;
            position: string;
            roles: Array<string>;
        }>;
        actingOrgUnitId: string;
        /**
         * An instant in UTC
         */
        now: string;
        /**
         * A day of law, 2021-10-30
         */
        today: string;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type MeResponse = MeResponses[keyof MeResponses];

export type MySessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/me/sessions';
};

export type MySessionsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MySessionsError = MySessionsErrors[keyof MySessionsErrors];

export type MySessionsResponses = {
    /**
     * Default Response
     */
    200: {
        sessions: Array<{
            id: string;
            /**
             * An instant in UTC
             */
            createdAt: string;
            /**
             * An instant in UTC
             */
            lastSeenAt: string;
            userAgent: string | null;
            ipAddress: string | null;
            current: boolean;
        }>;
    };
};

export type MySessionsResponse = MySessionsResponses[keyof MySessionsResponses];

export type EndSessionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/me/sessions/{id}';
};

export type EndSessionErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EndSessionError = EndSessionErrors[keyof EndSessionErrors];

export type EndSessionResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type EndSessionResponse = EndSessionResponses[keyof EndSessionResponses];

export type ChangePasswordData = {
    body: {
        currentPassword: string;
        newPassword: string;
    };
    path?: never;
    query?: never;
    url: '/api/me/password';
};

export type ChangePasswordErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type ReadTodayData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/today';
};

export type ReadTodayErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadTodayError = ReadTodayErrors[keyof ReadTodayErrors];

export type ReadTodayResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        date: string;
        campaign: {
            id: string;
            title: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            daysLeft: number;
        } | null;
        items: Array<{
            id: string;
            group: 'overdue' | 'today' | 'week' | 'waiting';
            kind: string;
            params: {
                [key: string]: string | number;
            };
            dueOn: string | null;
            daysLate: number;
            link: string;
            actions: Array<{
                kind: 'open' | 'post';
                /**
                 * Names the verb; the words are the screen’s
                 */
                key: string;
                href: string;
                body?: {
                    [key: string]: unknown;
                };
            }>;
        }>;
    };
};

export type ReadTodayResponse = ReadTodayResponses[keyof ReadTodayResponses];

export type SearchData = {
    body?: never;
    path?: never;
    query: {
        q: string;
    };
    url: '/api/search';
};

export type SearchErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SearchError = SearchErrors[keyof SearchErrors];

export type SearchResponses = {
    /**
     * Default Response
     */
    200: {
        results: Array<{
            kind: 'org-unit' | 'document' | 'campaign' | 'person';
            id: string;
            title: string;
            detail: string;
            href: string;
        }>;
    };
};

export type SearchResponse = SearchResponses[keyof SearchResponses];

export type ListOrgUnitsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * A day of law, 2021-10-30
         */
        asOf?: string;
        q?: string;
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
    };
    url: '/api/org-units';
};

export type ListOrgUnitsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListOrgUnitsError = ListOrgUnitsErrors[keyof ListOrgUnitsErrors];

export type ListOrgUnitsResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        asOf: string;
        orgUnits: Array<{
            id: string;
            name: string;
            code: string | null;
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            superiorId: string | null;
            /**
             * 0 at a root
             */
            depth: number;
            childCount: number;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListOrgUnitsResponse = ListOrgUnitsResponses[keyof ListOrgUnitsResponses];

export type AddOrgUnitData = {
    body: {
        name: string;
        code: string | null;
        tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        superiorId: string | null;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path?: never;
    query?: never;
    url: '/api/org-units';
};

export type AddOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddOrgUnitError = AddOrgUnitErrors[keyof AddOrgUnitErrors];

export type AddOrgUnitResponses = {
    /**
     * Default Response
     */
    201: {
        orgUnitId: string;
    };
};

export type AddOrgUnitResponse = AddOrgUnitResponses[keyof AddOrgUnitResponses];

export type ReadOrgUnitData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}';
};

export type ReadOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadOrgUnitError = ReadOrgUnitErrors[keyof ReadOrgUnitErrors];

export type ReadOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        name: string;
        versions: Array<{
            name: string;
            code: string | null;
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            /**
             * A day of law, 2021-10-30
             */
            validFrom: string;
            validTo: string | null;
        }>;
        links: Array<{
            kind: 'parent' | 'professional' | 'party' | 'cluster';
            superiorId: string;
            superiorName: string;
            /**
             * A day of law, 2021-10-30
             */
            validFrom: string;
            validTo: string | null;
        }>;
        successions: Array<{
            kind: string;
            orgUnitId: string;
            name: string;
            direction: 'from' | 'to';
            /**
             * A day of law, 2021-10-30
             */
            happenedOn: string;
        }>;
        members: Array<{
            membershipId: string;
            personId: string;
            fullName: string;
            position: string;
            roles: Array<string>;
        }>;
        invitations: Array<{
            id: string;
            fullName: string;
            position: string;
            roles: Array<string>;
            expiresAt: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadOrgUnitResponse = ReadOrgUnitResponses[keyof ReadOrgUnitResponses];

export type RenameOrgUnitData = {
    body: {
        name: string;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/rename';
};

export type RenameOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RenameOrgUnitError = RenameOrgUnitErrors[keyof RenameOrgUnitErrors];

export type RenameOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type RenameOrgUnitResponse = RenameOrgUnitResponses[keyof RenameOrgUnitResponses];

export type CloseOrgUnitData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/close';
};

export type CloseOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type CloseOrgUnitError = CloseOrgUnitErrors[keyof CloseOrgUnitErrors];

export type CloseOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type CloseOrgUnitResponse = CloseOrgUnitResponses[keyof CloseOrgUnitResponses];

export type MoveOrgUnitData = {
    body: {
        superiorId: string;
        kind?: 'parent' | 'professional' | 'party' | 'cluster';
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/move';
};

export type MoveOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MoveOrgUnitError = MoveOrgUnitErrors[keyof MoveOrgUnitErrors];

export type MoveOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type MoveOrgUnitResponse = MoveOrgUnitResponses[keyof MoveOrgUnitResponses];

export type MergeOrgUnitsData = {
    body: {
        orgUnitIds: Array<string>;
        intoId: string;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path?: never;
    query?: never;
    url: '/api/org-units/merge';
};

export type MergeOrgUnitsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MergeOrgUnitsError = MergeOrgUnitsErrors[keyof MergeOrgUnitsErrors];

export type MergeOrgUnitsResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type MergeOrgUnitsResponse = MergeOrgUnitsResponses[keyof MergeOrgUnitsResponses];

export type ImportOrgUnitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/org-units/import';
};

export type ImportOrgUnitsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ImportOrgUnitsError = ImportOrgUnitsErrors[keyof ImportOrgUnitsErrors];

export type ImportOrgUnitsResponses = {
    /**
     * Default Response
     */
    201: {
        added: number;
    };
};

export type ImportOrgUnitsResponse = ImportOrgUnitsResponses[keyof ImportOrgUnitsResponses];

export type InviteData = {
    body: {
        fullName: string;
        position: string;
        roles: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/invitations';
};

export type InviteErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type InviteError = InviteErrors[keyof InviteErrors];

export type InviteResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
        /**
         * Path of the link to hand over; shown once
         */
        path: string;
        expiresAt: string;
    };
};

export type InviteResponse = InviteResponses[keyof InviteResponses];

export type WithdrawInvitationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/invitations/{id}/withdraw';
};

export type WithdrawInvitationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type WithdrawInvitationError = WithdrawInvitationErrors[keyof WithdrawInvitationErrors];

export type WithdrawInvitationResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type WithdrawInvitationResponse = WithdrawInvitationResponses[keyof WithdrawInvitationResponses];

export type EndMembershipData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/memberships/{id}/end';
};

export type EndMembershipErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EndMembershipError = EndMembershipErrors[keyof EndMembershipErrors];

export type EndMembershipResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type EndMembershipResponse = EndMembershipResponses[keyof EndMembershipResponses];

export type ReadInvitationData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/invitations/{token}';
};

export type ReadInvitationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadInvitationError = ReadInvitationErrors[keyof ReadInvitationErrors];

export type ReadInvitationResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitName: string;
        fullName: string;
        position: string;
        /**
         * An instant in UTC
         */
        expiresAt: string;
    };
};

export type ReadInvitationResponse = ReadInvitationResponses[keyof ReadInvitationResponses];

export type AcceptInvitationData = {
    body: {
        username: string;
        password: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/invitations/{token}/accept';
};

export type AcceptInvitationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * Default Response
     */
    201: unknown;
};

export type ListDocumentsData = {
    body?: never;
    path?: never;
    query?: {
        direction?: 'incoming' | 'outgoing';
        state?: 'unregistered' | 'registered';
        q?: string;
        cursor?: string;
        limit?: number;
    };
    url: '/api/documents';
};

export type ListDocumentsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListDocumentsError = ListDocumentsErrors[keyof ListDocumentsErrors];

export type ListDocumentsResponses = {
    /**
     * Default Response
     */
    200: {
        documents: Array<{
            id: string;
            direction: 'incoming' | 'outgoing';
            symbol: string | null;
            documentType: string | null;
            subject: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            arrivedWithId: string | null;
            campaignId: string | null;
        }>;
        nextCursor: string | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListDocumentsResponse = ListDocumentsResponses[keyof ListDocumentsResponses];

export type ReceiveFileData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/documents';
};

export type ReceiveFileErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReceiveFileError = ReceiveFileErrors[keyof ReceiveFileErrors];

export type ReceiveFileResponses = {
    /**
     * Default Response
     */
    201: {
        documents: Array<{
            id: string;
            symbol: string | null;
            documentType: string | null;
        }>;
    };
};

export type ReceiveFileResponse = ReceiveFileResponses[keyof ReceiveFileResponses];

export type ReceiveTextData = {
    body: {
        text: string;
    };
    path?: never;
    query?: never;
    url: '/api/documents/paste';
};

export type ReceiveTextErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReceiveTextError = ReceiveTextErrors[keyof ReceiveTextErrors];

export type ReceiveTextResponses = {
    /**
     * Default Response
     */
    201: {
        documents: Array<{
            id: string;
            symbol: string | null;
            documentType: string | null;
        }>;
    };
};

export type ReceiveTextResponse = ReceiveTextResponses[keyof ReceiveTextResponses];

export type ReadDocumentData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}';
};

export type ReadDocumentErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadDocumentError = ReadDocumentErrors[keyof ReadDocumentErrors];

export type ReadDocumentResponses = {
    /**
     * Default Response
     */
    200: {
        document: {
            id: string;
            direction: 'incoming' | 'outgoing';
            symbol: string | null;
            documentType: string | null;
            subject: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            arrivedWithId: string | null;
            campaignId: string | null;
        };
        text: string | null;
        reading: {
            span: [
                number,
                number
            ];
            metadata: {
                issuer: string | null;
                parentIssuer: string | null;
                symbol: string | null;
                number: string | null;
                type: string | null;
                date: string | null;
                place: string | null;
                subject: string | null;
                signer: string | null;
                signerTitle: string | null;
                signAuthority: string | null;
                urgency: string | null;
                symbolSource?: string;
            };
            arrival: {
                number: string | null;
                date: string | null;
                forwardedTo: string | null;
                start: number;
                end: number;
            } | null;
            themes: Array<{
                text: string;
                start: number;
                end: number;
            }>;
            outline: Array<{
                label: string;
                path: string;
                depth: number;
                title: string;
                start: number;
                end: number;
            }>;
            targets: Array<{
                quote: string;
                indicator: string;
                comparator: string;
                value: number | null;
                valueHigh: number | null;
                unit: string | null;
                baseline: number | null;
                deadline: string | null;
                period: string | null;
                contentPath: string | null;
                confidence: number;
                start: number;
                end: number;
            }>;
            window: {
                start: string | null;
                startText: string | null;
                end: string | null;
            };
            reviews: {
                midterm: string | null;
                final: string | null;
            };
            duties: Array<{
                actor: string | null;
                role: string;
                text: string;
                start: number;
                end: number;
            }>;
            recipients: Array<string>;
            references: Array<{
                symbol: string;
                date: string | null;
                issuer: string | null;
                start: number;
                end: number;
            }>;
            findings: Array<{
                code: string;
                severity: string;
                message: string;
                start: number;
                end: number;
            }>;
        } | null;
        files: Array<{
            sha256: string;
            fileName: string;
            role: string;
            mediaType: string;
            bytes: number;
        }>;
        /**
         * Other documents of the same file
         */
        together: Array<{
            id: string;
            direction: 'incoming' | 'outgoing';
            symbol: string | null;
            documentType: string | null;
            subject: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            arrivedWithId: string | null;
            campaignId: string | null;
        }>;
        alike: Array<{
            documentId: string;
            degree: 'same' | 'similar';
            symbol: string | null;
            issuedOn: string | null;
        }>;
        register: {
            number: string;
            /**
             * A day of law, 2021-10-30
             */
            on: string;
            forwardedTo: string | null;
            note: string | null;
        } | null;
        book: {
            keptBy: 'ours' | 'elsewhere';
            nextNumber: string | null;
        };
        deliveryId: string | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadDocumentResponse = ReadDocumentResponses[keyof ReadDocumentResponses];

export type RegisterDocumentData = {
    body: {
        number?: string;
        /**
         * A day of law, 2021-10-30
         */
        arrivedOn: string;
        forwardedTo?: string;
        note?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}/register';
};

export type RegisterDocumentErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RegisterDocumentError = RegisterDocumentErrors[keyof RegisterDocumentErrors];

export type RegisterDocumentResponses = {
    /**
     * Default Response
     */
    201: {
        number: string;
        findings: Array<{
            code: string;
            message: string;
        }>;
    };
};

export type RegisterDocumentResponse = RegisterDocumentResponses[keyof RegisterDocumentResponses];

export type KeepBookData = {
    body: {
        keptBy: 'ours' | 'elsewhere';
        year: number;
    };
    path?: never;
    query?: never;
    url: '/api/books/incoming';
};

export type KeepBookErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type KeepBookError = KeepBookErrors[keyof KeepBookErrors];

export type KeepBookResponses = {
    /**
     * Default Response
     */
    200: {
        keptBy: 'ours' | 'elsewhere';
        year: number;
    };
};

export type KeepBookResponse = KeepBookResponses[keyof KeepBookResponses];

export type DownloadFileData = {
    body?: never;
    path: {
        id: string;
        sha256: string;
    };
    query?: never;
    url: '/api/documents/{id}/files/{sha256}';
};

export type DownloadFileErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadFileError = DownloadFileErrors[keyof DownloadFileErrors];

export type DownloadFileResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadFileResponse = DownloadFileResponses[keyof DownloadFileResponses];

export type ListCampaignsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/campaigns';
};

export type ListCampaignsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListCampaignsError = ListCampaignsErrors[keyof ListCampaignsErrors];

export type ListCampaignsResponses = {
    /**
     * Default Response
     */
    200: {
        campaigns: Array<{
            id: string;
            title: string;
            status: 'draft' | 'tracked' | 'reviewed' | 'closed' | 'withdrawn';
            startsOn: string | null;
            endsOn: string | null;
            leadUnit: {
                id: string;
                name: string;
            } | null;
            legalBasis: {
                documentId: string;
                symbol: string | null;
                documentType: string | null;
                issuedOn: string | null;
            } | null;
            targetCount: number;
            confirmedCount: number;
            nodeId: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListCampaignsResponse = ListCampaignsResponses[keyof ListCampaignsResponses];

export type DraftCampaignData = {
    body: {
        title?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}/campaign';
};

export type DraftCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DraftCampaignError = DraftCampaignErrors[keyof DraftCampaignErrors];

export type DraftCampaignResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type DraftCampaignResponse = DraftCampaignResponses[keyof DraftCampaignResponses];

export type ReadCampaignData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}';
};

export type ReadCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadCampaignError = ReadCampaignErrors[keyof ReadCampaignErrors];

export type ReadCampaignResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        title: string;
        status: 'draft' | 'tracked' | 'reviewed' | 'closed' | 'withdrawn';
        startsOn: string | null;
        endsOn: string | null;
        leadUnit: {
            id: string;
            name: string;
        } | null;
        legalBasis: {
            documentId: string;
            symbol: string | null;
            documentType: string | null;
            issuedOn: string | null;
        } | null;
        targetCount: number;
        confirmedCount: number;
        nodeId: string | null;
        theme: string | null;
        startText: string | null;
        rootUnit: {
            id: string;
            name: string;
        };
        version: number;
        readingDocumentId: string | null;
        contents: Array<{
            id: string;
            path: string;
            label: string;
            depth: number;
            title: string;
            confirmed: boolean;
            spanStart: number | null;
            spanEnd: number | null;
        }>;
        targets: Array<{
            id: string;
            indicator: string;
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            value: string | null;
            valueHigh: string | null;
            measureUnit: string | null;
            base: string | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            change: 'relative' | 'points' | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            /**
             * Known once a year; no status until then
             */
            knownOnce: boolean;
            deadline: string | null;
            contentPath: string | null;
            /**
             * An exact decimal as text
             */
            scale: string;
            wholeNumber: boolean;
            quote: string | null;
            spanStart: number | null;
            spanEnd: number | null;
            confidence: number | null;
            addedByPerson: boolean;
            confirmed: boolean;
            dropped: boolean;
            version: number;
        }>;
        duties: Array<{
            id: string;
            actor: string | null;
            actorUnit: {
                id: string;
                name: string;
            } | null;
            role: 'lead' | 'support' | 'do' | 'asked';
            text: string;
            confirmed: boolean;
            spanStart: number | null;
            spanEnd: number | null;
        }>;
        milestones: Array<{
            id: string;
            kind: 'midterm-review' | 'final-review' | 'event';
            title: string | null;
            happensOn: string;
            confirmed: boolean;
        }>;
        /**
         * What is missing before it can be tracked
         */
        missing: Array<{
            code: string;
            message: string;
        }>;
        notes: Array<{
            code: string;
            message: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadCampaignResponse = ReadCampaignResponses[keyof ReadCampaignResponses];

export type EditCampaignData = {
    body: {
        title: string;
        theme: string | null;
        leadUnitId: string | null;
        startsOn: string | null;
        endsOn: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}';
};

export type EditCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EditCampaignError = EditCampaignErrors[keyof EditCampaignErrors];

export type EditCampaignResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type EditCampaignResponse = EditCampaignResponses[keyof EditCampaignResponses];

export type ConfirmPartsData = {
    body: {
        parts: Array<'contents' | 'duties' | 'milestones'>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/confirm';
};

export type ConfirmPartsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ConfirmPartsError = ConfirmPartsErrors[keyof ConfirmPartsErrors];

export type ConfirmPartsResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type ConfirmPartsResponse = ConfirmPartsResponses[keyof ConfirmPartsResponses];

export type AddTargetData = {
    body: {
        indicator: string;
        comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
        value: string | null;
        valueHigh: string | null;
        measureUnit: string | null;
        base: string | null;
        direction: 'up' | 'down' | 'hit' | 'rank';
        change: 'relative' | 'points' | null;
        aggregation: 'sum' | 'ratio' | 'count' | 'own';
        accumulation: 'cumulative' | 'latest' | 'per-period';
        /**
         * Known once a year; no status until then
         */
        knownOnce: boolean;
        deadline: string | null;
        contentPath: string | null;
        quote: string | null;
        spanStart: number | null;
        spanEnd: number | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/targets';
};

export type AddTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddTargetError = AddTargetErrors[keyof AddTargetErrors];

export type AddTargetResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type AddTargetResponse = AddTargetResponses[keyof AddTargetResponses];

export type NameDutyHolderData = {
    body: {
        actorUnitId: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/duties/{id}';
};

export type NameDutyHolderErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type NameDutyHolderError = NameDutyHolderErrors[keyof NameDutyHolderErrors];

export type NameDutyHolderResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
    };
};

export type NameDutyHolderResponse = NameDutyHolderResponses[keyof NameDutyHolderResponses];

export type TrackCampaignData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/track';
};

export type TrackCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type TrackCampaignError = TrackCampaignErrors[keyof TrackCampaignErrors];

export type TrackCampaignResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type TrackCampaignResponse = TrackCampaignResponses[keyof TrackCampaignResponses];

export type ChangeTargetData = {
    body: {
        indicator: string;
        comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
        value: string | null;
        valueHigh: string | null;
        measureUnit: string | null;
        base: string | null;
        direction: 'up' | 'down' | 'hit' | 'rank';
        change: 'relative' | 'points' | null;
        aggregation: 'sum' | 'ratio' | 'count' | 'own';
        accumulation: 'cumulative' | 'latest' | 'per-period';
        /**
         * Known once a year; no status until then
         */
        knownOnce: boolean;
        deadline: string | null;
        contentPath: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}';
};

export type ChangeTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ChangeTargetError = ChangeTargetErrors[keyof ChangeTargetErrors];

export type ChangeTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type ChangeTargetResponse = ChangeTargetResponses[keyof ChangeTargetResponses];

export type ConfirmTargetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}/confirm';
};

export type ConfirmTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ConfirmTargetError = ConfirmTargetErrors[keyof ConfirmTargetErrors];

export type ConfirmTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type ConfirmTargetResponse = ConfirmTargetResponses[keyof ConfirmTargetResponses];

export type DropTargetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}/drop';
};

export type DropTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DropTargetError = DropTargetErrors[keyof DropTargetErrors];

export type DropTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type DropTargetResponse = DropTargetResponses[keyof DropTargetResponses];

export type RestoreTargetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}/restore';
};

export type RestoreTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RestoreTargetError = RestoreTargetErrors[keyof RestoreTargetErrors];

export type RestoreTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type RestoreTargetResponse = RestoreTargetResponses[keyof RestoreTargetResponses];

export type ProposeRecipientsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/recipients';
};

export type ProposeRecipientsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ProposeRecipientsError = ProposeRecipientsErrors[keyof ProposeRecipientsErrors];

export type ProposeRecipientsResponses = {
    /**
     * Default Response
     */
    200: {
        fromUnitId: string;
        recipients: Array<{
            orgUnitId: string;
            name: string;
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            depth: number;
            superiorId: string | null;
            /**
             * Why it is proposed; empty when it is not
             */
            because: Array<'named' | 'duty-holder' | 'cluster' | 'rule' | 'hand'>;
            delivered: boolean;
        }>;
    };
};

export type ProposeRecipientsResponse = ProposeRecipientsResponses[keyof ProposeRecipientsResponses];

export type DeliverData = {
    body: {
        orgUnitIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/deliver';
};

export type DeliverErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DeliverError = DeliverErrors[keyof DeliverErrors];

export type DeliverResponses = {
    /**
     * Default Response
     */
    201: {
        delivered: number;
    };
};

export type DeliverResponse = DeliverResponses[keyof DeliverResponses];

export type ReadReachData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/reach';
};

export type ReadReachErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadReachError = ReadReachErrors[keyof ReadReachErrors];

export type ReadReachResponses = {
    /**
     * Default Response
     */
    200: {
        rows: Array<{
            nodeId: string;
            parentId: string | null;
            orgUnitId: string;
            name: string;
            depth: number;
            line: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            closedBoundary: boolean;
            deliveryId: string | null;
            deliveredOn: string | null;
            status: 'issued' | 'pending' | 'delivered' | 'opened' | 'registered' | 'relayed';
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            relayedBy: {
                symbol: string | null;
                on: string | null;
            } | null;
            /**
             * Its own subordinates that do not have the document yet
             */
            toRelay: number;
            silentDays: number | null;
            lastSignAt: string | null;
            own: {
                units: number;
                delivered: number;
                registered: number;
                relayed: number;
                officers: number;
                acknowledged: number;
                briefedOnly: number;
                silent: number;
            };
            total: {
                units: number;
                delivered: number;
                registered: number;
                relayed: number;
                officers: number;
                acknowledged: number;
                briefedOnly: number;
                silent: number;
            };
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadReachResponse = ReadReachResponses[keyof ReadReachResponses];

export type UrgeData = {
    body: {
        orgUnitIds: Array<string>;
        about: 'register' | 'read' | 'report';
        periodId?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/urge';
};

export type UrgeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type UrgeError = UrgeErrors[keyof UrgeErrors];

export type UrgeResponses = {
    /**
     * Default Response
     */
    201: {
        reminderIds: Array<string>;
        /**
         * Address that takes the reminders back
         */
        undo: string;
    };
};

export type UrgeResponse = UrgeResponses[keyof UrgeResponses];

export type WithdrawRemindersData = {
    body?: never;
    path?: never;
    query: {
        ids: string;
    };
    url: '/api/reminders/withdraw';
};

export type WithdrawRemindersErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type WithdrawRemindersError = WithdrawRemindersErrors[keyof WithdrawRemindersErrors];

export type WithdrawRemindersResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type WithdrawRemindersResponse = WithdrawRemindersResponses[keyof WithdrawRemindersResponses];

export type AnswerReminderData = {
    body: {
        answer: 'done' | 'more-time' | 'not-ours';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reminders/{id}/answer';
};

export type AnswerReminderErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AnswerReminderError = AnswerReminderErrors[keyof AnswerReminderErrors];

export type AnswerReminderResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type AnswerReminderResponse = AnswerReminderResponses[keyof AnswerReminderResponses];

export type ReadDeliveryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}';
};

export type ReadDeliveryErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadDeliveryError = ReadDeliveryErrors[keyof ReadDeliveryErrors];

export type ReadDeliveryResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        campaignId: string;
        campaignTitle: string;
        documentId: string;
        letterId: string | null;
        fromUnit: string;
        /**
         * A day of law, 2021-10-30
         */
        deliveredOn: string;
        status: string;
        readByMe: boolean;
        readers: Array<{
            personId: string;
            fullName: string;
            readAt: string | null;
            briefed: boolean;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadDeliveryResponse = ReadDeliveryResponses[keyof ReadDeliveryResponses];

export type OpenDeliveryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/open';
};

export type OpenDeliveryErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type OpenDeliveryError = OpenDeliveryErrors[keyof OpenDeliveryErrors];

export type OpenDeliveryResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type OpenDeliveryResponse = OpenDeliveryResponses[keyof OpenDeliveryResponses];

export type AcknowledgeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/acknowledge';
};

export type AcknowledgeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AcknowledgeError = AcknowledgeErrors[keyof AcknowledgeErrors];

export type AcknowledgeResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type AcknowledgeResponse = AcknowledgeResponses[keyof AcknowledgeResponses];

export type RecordBriefingData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        heldOn: string;
        chairedBy: string;
        personIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/brief';
};

export type RecordBriefingErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RecordBriefingError = RecordBriefingErrors[keyof RecordBriefingErrors];

export type RecordBriefingResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type RecordBriefingResponse = RecordBriefingResponses[keyof RecordBriefingResponses];

export type RelayData = {
    body: {
        letter: {
            symbol: string;
            /**
             * A day of law, 2021-10-30
             */
            issuedOn: string;
            subject: string;
            signer?: string;
            text?: string;
        };
        orgUnitIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/relay';
};

export type RelayErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RelayError = RelayErrors[keyof RelayErrors];

export type RelayResponses = {
    /**
     * Default Response
     */
    201: {
        letterId: string;
        delivered: number;
    };
};

export type RelayResponse = RelayResponses[keyof RelayResponses];

export type ListRemindersData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/reminders';
};

export type ListRemindersErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListRemindersError = ListRemindersErrors[keyof ListRemindersErrors];

export type ListRemindersResponses = {
    /**
     * Default Response
     */
    200: {
        reminders: Array<{
            id: string;
            direction: 'sent' | 'received';
            about: 'register' | 'read' | 'report';
            period: string | null;
            fromUnit: {
                id: string;
                name: string;
            };
            toUnit: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            sentAt: string;
            answer: 'done' | 'more-time' | 'not-ours' | null;
            answeredAt: string | null;
            withdrawnAt: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListRemindersResponse = ListRemindersResponses[keyof ListRemindersResponses];

export type ReadCalendarData = {
    body?: never;
    path?: never;
    query: {
        /**
         * A day of law, 2021-10-30
         */
        from: string;
        /**
         * A day of law, 2021-10-30
         */
        to: string;
    };
    url: '/api/calendar';
};

export type ReadCalendarErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadCalendarError = ReadCalendarErrors[keyof ReadCalendarErrors];

export type ReadCalendarResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        today: string;
        entries: Array<{
            id: string;
            kind: 'report-due' | 'reports-expected' | 'midterm-review' | 'final-review' | 'event' | 'campaign-starts' | 'campaign-ends';
            /**
             * A day of law, 2021-10-30
             */
            on: string;
            /**
             * The document names the month only; `on` is then its last day
             */
            wholeMonth: boolean;
            title: string | null;
            campaignId: string;
            campaignTitle: string;
            /**
             * A due report that has been submitted
             */
            done: boolean;
            link: string;
        }>;
    };
};

export type ReadCalendarResponse = ReadCalendarResponses[keyof ReadCalendarResponses];

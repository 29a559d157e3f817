<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- The card goes on paper: it says what to do with it and nothing about whose codes they are or what for. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error"; section>
    <#if section == "header">
        ${msg("recovery-code-config-header")}
    <#elseif section == "form">
        <p class="lead">${msg("luwte.codes.why")}</p>
        <section class="codes" id="codes" aria-labelledby="codes-title" data-paper="${msg("luwte.codes.paper")}" data-print="${msg("recovery-codes-print")}">
            <h2 id="codes-title">${msg("luwte.codes.paper")}</h2>
            <ol id="kc-recovery-codes-list">
                <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
                <li><code>${code[0..3]}-${code[4..7]}-${code[8..]}</code></li>
                </#list>
            </ol>
            <ul class="codes-rules">
                <li>${msg("luwte.codes.once")}</li>
                <li>${msg("luwte.codes.number")}</li>
                <li>${msg("luwte.codes.away")}</li>
            </ul>
        </section>
        <div class="note note-warning">
            <h2>${msg("recovery-code-config-warning-title")}</h2>
            <p>${msg("recovery-code-config-warning-message")}</p>
        </div>
        <form id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
            <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
            <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
            <@field.checkbox name="kept" label=msg("recovery-codes-confirmation-message") required=true/>
            <@field.logoutOthers/>
            <@buttons.actionGroup>
                <@buttons.button id="saveRecoveryAuthnCodesBtn" label="recovery-codes-action-complete"/>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>

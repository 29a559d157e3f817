<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#-- What the rules for passwords say comes as a message for the whole page; it belongs to the field. -->
<#assign refused = (message?? && message.type == "error")?then(message.summary, "")>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${msg("updatePasswordTitle")}
    <#elseif section == "form">
        <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
            <@field.account/>
            <@field.password name="password-new" label=msg("passwordNew") hint=msg("luwte.register.password") error=messagesPerField.existsError("password", "password-confirm")?then(messagesPerField.get("password"), refused) autocomplete="new-password"/>
            <@field.password name="password-confirm" label=msg("passwordNewConfirm") autocomplete="new-password"/>
            <#-- Ticked: who takes a new password mostly does so because somebody else knows the old one. -->
            <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true/>
            <@buttons.actionGroup>
                <@buttons.button id="kc-submit" name="login" label="doSubmit"/>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>
